# __code__, __defaults__ and __kwdefaults__ replaced: calls see it at once.

def f(a, b=2, *, c=3):
    return a, b, c
def g(a, b=5, *, c=6):
    return "g", a, b, c
def outer():
    x = 1
    def inner():
        return x
    return inner
def with_(**changes):
    def f(a, b=2, *, c=3):
        return a, b, c
    for name, value in changes.items():
        setattr(f, name, value)
    return f


CALLS = """
with_(__defaults__=(7, 8))(), with_(__defaults__=None, __kwdefaults__={'c': 1})(1, 2)
with_(__defaults__=None)(1)
with_(__kwdefaults__=None)(1)
with_(__kwdefaults__={})(1)
with_(__kwdefaults__={'c': 9, 'zz': 1})(1)
with_(__code__=g.__code__)(1)
with_(__code__=outer().__code__)
with_(__code__=5)
with_(__defaults__=[1])
with_(__kwdefaults__=[1])
with_(__name__='renamed')()
with_(__qualname__='Q.r')()
with_(__defaults__=(1, 2, 3, 4))()
type(f)(f.__code__, globals())(1, 2, c=3)
type(f)(f.__code__, globals(), 'other', (5,))(1, c=1)
type(f)(outer().__code__, {})
type(f)(outer().__code__, {}, None, None, outer().__closure__)()
type(f)(f.__code__, {}, None, None, (5,))
type(f)(f.__code__, 5)
type(f)(5, {})
type(f)()
type(f)(f.__code__, {}, 5)
type(f)(f.__code__, {}, 'n', 5)
type(f)(f.__code__, globals(), kwdefaults={'c': 8})(1, 2)
(outer().__closure__[0]).cell_contents, f.__closure__
type('T', (type(f),), {})
"""

for call in CALLS.strip().splitlines():
    try:
        result = repr(eval(call))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(call, "->", result)
