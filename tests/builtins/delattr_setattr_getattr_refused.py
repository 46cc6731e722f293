# getattr, setattr, delattr, hasattr with wrong names and counts.

class A:
    x = 1
    @property
    def p(self):
        raise AttributeError("from p")
    @property
    def v(self):
        raise ValueError("from v")


CALLS = """
getattr(A, 'x'), getattr(A(), 'x', 5), getattr(A(), 'y', 5), getattr(A(), 'p', 'default')
getattr(A(), 'y')
getattr(A(), 'p')
getattr(A(), 'v', 1)
getattr(A(), 5)
getattr(A(), b'x')
getattr(A(), 5, 1)
getattr(A())
getattr()
getattr(A(), 'x', 1, 2)
getattr(A(), name='x')
hasattr(A(), 'x'), hasattr(A(), 'p'), hasattr(A(), '')
hasattr(A(), 'v')
hasattr(A(), 5)
hasattr(A())
setattr(A(), 'x', 1), setattr(A(), 'not an identifier', 1)
setattr(A(), 5, 1)
setattr(A(), 'x')
setattr(A(), 'p', 1)
setattr(5, 'x', 1)
setattr(5, 'real', 1)
setattr('a', 'upper', 1)
delattr(A(), 'x')
delattr(A(), 'p')
delattr(A(), 5)
delattr(A())
delattr(5, 'real')
delattr(len, '__name__')
getattr(None, 'x')
getattr(int, 'x')
getattr(len, 'x')
getattr(A, '__nothing__')
"""

for call in CALLS.strip().splitlines():
    try:
        result = repr(eval(call))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(call, "->", result)
