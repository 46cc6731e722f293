# type() with one and three arguments.

class Meta(type):
    pass


CALLS = r"""
type(5), type(type), type(Meta('X', (), {})), type(None)
type()
type(1, 2)
type(1, 2, 3)
type('X', 5, {})
type('X', (), 5)
type('X', (5,), {})
type('X', (int, str), {})
type('X', (object, int), {})
type('X', (int, int), {})
type('X', (bool,), {})
type('X\0', (), {})
type('X', (), {'a': 1}).a, type('X', (), {}).__module__, type('X', (), {}).__qualname__
type('X', (), {'__qualname__': 5})
type('X', (), {'__slots__': 5})
type('X', (), {'__slots__': 'a b'})
type('X', (), {'__slots__': ('a', 'a')}).__slots__
type('X', (), x=1)
type('X', (), {}, x=1)
type('', (), {}).__name__, type('é ü', (), {}).__name__
type('X', (), {'__doc__': 'd'}).__doc__, type('X', (), {}).__doc__

type('X', [int], {})
type.__new__(type, 'X', (), {}).__name__
type.__new__(int, 'X', (), {})
type.__new__(type)
type.__call__(int, '5'), type.__call__(list, 'ab')
type.__init__(int)
type.__init__(int, 1, 2)
type(b'X', (), {})
type('X', (), None)
type.mro(int), int.mro()
type.mro()
type.mro(5)
"""

for call in CALLS.strip().splitlines():
    try:
        result = repr(eval(call))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(call, "->", result)
