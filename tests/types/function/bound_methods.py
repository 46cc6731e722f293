# Bound methods: attributes, equality, hashing, refusals.

import types
class A:
    def f(self, x=1):
        "doc"
        return x
    def __eq__(self, other):
        return isinstance(other, A)
    __hash__ = None
class B:
    def f(self):
        return "B"
a, b = A(), B()

CALLS = """
a.f(5), a.f.__func__ is A.f, a.f.__self__ is a, a.f.__name__, a.f.__qualname__, a.f.__doc__, a.f.__module__, a.f.__defaults__
a.f == a.f, a.f is a.f, a.f == A().f, b.f == b.f, b.f == B().f, hash(b.f) == hash(b.f), hash(a.f) == hash(a.f)
a.f != b.f, a.f == 5
a.f < b.f
setattr(a.f, 'x', 1)
setattr(A.f, 'x', 1), a.f.x
delattr(a.f, 'x')
setattr(a.f, '__func__', 1)
a.f.nothing
a.f(1, 2)
a.f(y=1)
A.f()
types.MethodType(len, 'abc')(), types.MethodType(5, 6).__self__
types.MethodType(5, 6)()
types.MethodType(len)
types.MethodType(len, None)
types.MethodType(5, None)
types.MethodType(len, 1, 2)
types.MethodType(func=len)
b.f.__get__(None, B)() , b.f.__get__(5)()
b.f.__get__(None)
repr(types.MethodType(len, 'abc')), repr(types.MethodType(int, 5))
b.f.__reduce__()[0], type(b.f.__reduce__()[1][0]).__name__
bool(b.f), callable(b.f), type(b.f)
type('T', (types.MethodType,), {})
b.f.__wrapped__
"""

for call in CALLS.strip().splitlines():
    try:
        result = repr(eval(call))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(call, "->", result)
