import collections.abc as c
names = ["Hashable", "Awaitable", "Coroutine", "AsyncIterable", "AsyncIterator", "AsyncGenerator", "Iterable", "Iterator",
         "Generator", "Reversible", "Sized", "Container", "Collection", "Callable", "Buffer",
         "Set", "MutableSet", "Mapping", "MutableMapping", "KeysView", "ItemsView", "ValuesView", "MappingView", "Sequence", "MutableSequence"]
def gen(): yield
async def co(): pass
coro = co(); coro.close()
d = {}
values = [3, 2.5, 1j, True, None, "s", b"b", bytearray(), (), [], {}, set(), frozenset(), range(3), slice(1), int, gen(), coro, gen,
          len, iter([]), iter(()), iter({}), iter(set()), iter(""), iter(b""), iter(range(3)), iter(range(2**70)), reversed([]), zip(), map(len, []), filter(None, []),
          enumerate([]), d.keys(), d.values(), d.items(), iter(d.items()), reversed(d), type(d).__dict__, Exception(), object(), NotImplemented, ..., print, property(), c.Iterable]
for v in values:
    print(type(v).__name__, [n for n in names if isinstance(v, getattr(c, n))])
for n in names + ["ByteString"]:
    cls = getattr(c, n)
    print(n, cls.__module__, cls.__bases__, sorted(cls.__abstractmethods__), cls.__slots__)
    try: cls()
    except TypeError as e: print(e)
