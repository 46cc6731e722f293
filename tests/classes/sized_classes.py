"""Which built-in classes have a __sizeof__ of their own, and its errors."""
import collections
import io
import itertools


async def agen():
    yield


async def coroutine():
    pass


c = coroutine()
things = [bytearray(), {}, frozenset(), 1, [], set(), "", b"", (), 1.5, True,
          range(3), slice(1), None, len, object, collections.OrderedDict(),
          collections.deque(), collections.defaultdict(), io.BytesIO(),
          agen.__code__, agen(), c, (x for x in ()), lambda: 0, object()]
c.close()
for thing in things:
    cls = type(thing)
    print(cls.__name__, "__sizeof__" in vars(cls), cls.__sizeof__(thing) > 0)
for cls in (list, int, str, collections.OrderedDict, float, type):
    try:
        cls.__sizeof__()
    except TypeError as e:
        print(e)
    try:
        cls.__sizeof__(thing, 1)
    except TypeError as e:
        print(e)
try:
    list.__sizeof__({})
except TypeError as e:
    print(e)


class Mine(list):
    def __sizeof__(self):
        return super().__sizeof__() * 0 + 7


print(Mine().__sizeof__(), list.__sizeof__.__objclass__)
