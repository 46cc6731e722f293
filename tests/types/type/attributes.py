# The attributes of classes, which of them can be set, and to what.

class A:
    "doc of A"
    x = 1

class B(A):
    pass


FORMS = """
int.@ if "@" != "__doc__" else "text"
B.@
setattr(type('T', (A,), {}), '@', 5)
setattr(int, '@', 5)
delattr(type('T', (A,), {}), '@')
"""
VALUES = """
__name__
__qualname__
__module__
__bases__
__base__
__mro__
__doc__
__abstractmethods__
__type_params__
__flags__ .__class__
__annotations__
__text_signature__
x
nothing
"""

for form in FORMS.strip().splitlines():
    for value in VALUES.strip().splitlines():
        call = form.replace("@", value)
        try:
            result = repr(eval(call))
        except Exception as error:
            result = f"{type(error).__name__}: {error}"
        print(call, "->", result)
