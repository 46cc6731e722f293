# The attributes of functions: what they hold, what they can be set to.

def made():
    def f(a, b=2, *args, c, d=4, **kw) -> int:
        "doc"
        return a, b, c, d
    return f
def after(name, value):
    f = made()
    setattr(f, name, value)
    return getattr(f, name)
def without(name):
    f = made()
    delattr(f, name)
    return getattr(f, name)


FORMS = """
getattr(made(), '@') if '@' not in ('__code__', '__globals__', '__builtins__', '__closure__') else 0
after('@', 5)
after('@', None)
after('@', 'text')
after('@', (1, 2))
after('@', {'c': 3})
without('@')
"""
VALUES = """
__name__
__qualname__
__module__
__doc__
__defaults__
__kwdefaults__
__annotations__
__dict__
__closure__
__globals__
__type_params__
anything
"""

for form in FORMS.strip().splitlines():
    for value in VALUES.strip().splitlines():
        call = form.replace("@", value)
        try:
            result = repr(eval(call))
        except Exception as error:
            result = f"{type(error).__name__}: {error}"
        print(call, "->", result)
