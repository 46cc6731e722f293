# Attributes of native functions and methods.

FORMS = """
@.__name__, @.__qualname__
@.__module__
@.__self__
@.__objclass__
@.__doc__ is None, @.__text_signature__
@.__defaults__
@.nothing
setattr(@, '__name__', 'x')
setattr(@, 'x', 1)
delattr(@, '__doc__')
@ == @, hash(@) == hash(@), type(@).__name__
@.__reduce__()
type(@)()
callable(@), bool(@)
"""
VALUES = """
len
'x'.join
str.join
int.__add__
(5).__add__
dict.fromkeys
dict.__dict__['fromkeys']
type.__call__
object.__new__
print
[].__len__
"""

for form in FORMS.strip().splitlines():
    for value in VALUES.strip().splitlines():
        call = form.replace("@", value)
        try:
            result = repr(eval(call))
        except Exception as error:
            result = f"{type(error).__name__}: {error}"
        print(call, "->", result)
