# tuple() and subclasses of it.

class Pair(tuple):
    def __new__(cls, a, b):
        return super().__new__(cls, (a, b))

class Named(tuple):
    name = 'n'


CALLS = """
tuple(), tuple('ab'), tuple([1, 2]), tuple({3: 4}), tuple(range(3)), tuple(x for x in 'ab')
tuple(5)
tuple(None)
tuple(1, 2)
tuple(iterable=[1])
tuple.__new__(tuple, [1])
tuple.__new__(int)
tuple.__new__(tuple, 1)
Pair(1, 2), type(Pair(1, 2)[:1]), type(Pair(1, 2) + ()), type(Pair(1, 2) * 1), tuple(Pair(1, 2))
Pair(1)
Pair([1, 2])
Named([1, 2]), Named().name, Named((1,)).__dict__
hash(Pair(1, 2)) == hash((1, 2)), Pair(1, 2) == (1, 2), {(1, 2): 'x'}[Pair(1, 2)]
t := (1, 2)
tuple((1, 2)) is tuple, (1, 2).__getnewargs__(), (1, 2).__len__()
Named(x=1)
class_ := type('C', (tuple,), {'__slots__': ('x',)})
"""

for call in CALLS.strip().splitlines():
    try:
        result = repr(eval(call))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(call, "->", result)
