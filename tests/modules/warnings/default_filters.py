# Without touching the filters: what is shown, once a place.
import sys
import warnings

print([f[:1] + f[2:] for f in warnings.filters])
for category in (UserWarning, DeprecationWarning, PendingDeprecationWarning,
                 ImportWarning, ResourceWarning, FutureWarning, BytesWarning,
                 RuntimeWarning, UnicodeWarning, SyntaxWarning,
                 EncodingWarning, Warning):
    warnings.warn(category.__name__, category)
for i in range(3):
    warnings.warn("once a line")
    warnings.warn(f"number {i}")
exec(compile("import warnings\nwarnings.warn('elsewhere', "
             "DeprecationWarning)\nwarnings.warn('user')", "else.py", "exec"),
     {"__name__": "elsewhere"})
print(sys.warnoptions)
print(~True, bool(NotImplemented))
x = True
print(~x)


class T:
    def __trunc__(self):
        return 3


print(int(T()))


def g():
    yield


it = g()
next(it)
try:
    it.throw(ValueError, "old way")
except ValueError as e:
    print(repr(e))
