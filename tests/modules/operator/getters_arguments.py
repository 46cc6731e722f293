# itemgetter, attrgetter, methodcaller with odd arguments.

from operator import itemgetter, attrgetter, methodcaller

CALLS = """
itemgetter(1)('abc'), itemgetter(0, 2)('abc'), itemgetter('k')({'k': 5}), itemgetter(slice(1))([1, 2]), itemgetter(-1)([3]), itemgetter(True)('ab')
itemgetter()
itemgetter(1)(5)
itemgetter(9)('ab')
itemgetter('a')([1])
itemgetter(1)()
itemgetter(1)('ab', 'c')
itemgetter(item=1)
itemgetter(1)(obj='a')
attrgetter('real')(5), attrgetter('real', 'imag')(1j), attrgetter('__class__.__name__')(5)
attrgetter()
attrgetter(5)
attrgetter('x')(5)
attrgetter('real.x')(5)
attrgetter('')(5)
attrgetter('a', 5)
attrgetter('real')()
methodcaller('upper')('a'), methodcaller('split', ',')('a,b'), methodcaller('split', sep='-')('a-b'), methodcaller('__add__', 1)(2)
methodcaller()
methodcaller(5)
methodcaller('nothing')('a')
methodcaller('upper', 1)('a')
methodcaller('upper')()
methodcaller(name='upper')
repr(itemgetter(1)), repr(itemgetter(1, 'a')), repr(attrgetter('a.b')), repr(methodcaller('f', 1, k=2))
itemgetter(1) == itemgetter(1), itemgetter(1).__reduce__(), attrgetter('a').__reduce__(), methodcaller('f', 1).__reduce__()
setattr(itemgetter(1), 'x', 1)
"""

for call in CALLS.strip().splitlines():
    try:
        result = repr(eval(call))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(call, "->", result)
