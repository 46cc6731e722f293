"""n *= [1] asks the list only where the class of n has no room for a
repetition of its own; n * [1] always does."""
import collections
import functools
import io
import itertools
import operator
import types


class A: pass
class S: __slots__ = ()


left = [A(), S(), object(), None, 1.5, 2j, print, len, A, types, range(3),
        slice(1), {}, set(), (), b'', bytearray(), iter([]), zip(), property(),
        classmethod(len), staticmethod(len), super(A, A()), list[int],
        int | str, collections.deque(), collections.OrderedDict(),
        collections.defaultdict(), collections.Counter(), iter(range(3)),
        types.SimpleNamespace(), types.MappingProxyType({}), Exception(),
        functools.partial(len), functools.lru_cache(len),
        functools.cmp_to_key(len), io.StringIO(), itertools.count(),
        itertools.chain(), operator.itemgetter(1), operator.attrgetter('x'),
        operator.methodcaller('x'), iter({}), {}.keys(), {}.values()]
for x in left:
    for y in [1], 'a', (1,), bytearray(b'q'):
        for op in operator.imul, operator.mul:
            try:
                r = op(x, y)
            except Exception as e:
                r = str(e)
            print(type(x).__name__, type(y).__name__, op.__name__, r)
