# __buffer__ of built-in classes, _from_flags and BufferFlags.

def attempt(what, *args, **kwargs):
    try:
        r = what(*args, **kwargs)
    except Exception as e:
        print(type(e).__name__ + ":", e)
    else:
        print(r.tolist() if isinstance(r, memoryview) else repr(r))

import inspect
from inspect import BufferFlags
print(list(BufferFlags), BufferFlags.FULL_RO, int(BufferFlags.FULL))
for name, flag in BufferFlags.__members__.items():
    print(name, int(flag))
for v in (b"abc", bytearray(b"abc"), memoryview(b"abc"),
          memoryview(bytearray(b"abc"))):
    for flags in (0, 1, 8, BufferFlags.FULL, BufferFlags.FULL_RO,
                  BufferFlags.WRITABLE, "a", 2 ** 40, -2 ** 40, None, 1.5):
        attempt(v.__buffer__, flags)
b = bytearray(b"abc")
m = b.__buffer__(0)
print(m.obj is b, m.readonly)
attempt(b.append, 1)
b.__release_buffer__(m)
attempt(m.tolist)
attempt(b.append, 1)
attempt(b.__release_buffer__, m)
attempt(b.__release_buffer__, 5)
attempt(b.__release_buffer__, memoryview(b"other"))
print(hasattr(b"", "__release_buffer__"), hasattr("", "__buffer__"))
q = memoryview(bytearray(b"xyz"))
k = q.__buffer__(0)
print(k.obj is q, type(k.obj).__name__)
attempt(q.release)
n = q.__buffer__(BufferFlags.FULL_RO)
attempt(q.release)
n.release()
q.__release_buffer__(k)
attempt(k.tolist)
attempt(q.release)
with memoryview(b"abc") as q:
    k = q.__buffer__(0)
    print(bytes(k))
    k.release()
s = memoryview(b"abcdef")[::2]
for flags in (0, 8, 16, 24, 284, 1):
    attempt(s.__buffer__, flags)
    attempt(memoryview._from_flags, s, flags)
    attempt(memoryview._from_flags, b"abc", flags)
    attempt(memoryview._from_flags, bytearray(b"abc"), flags)
attempt(memoryview._from_flags, 1, 1)
attempt(memoryview._from_flags, b"", "a")
attempt(memoryview._from_flags, b"")
attempt(memoryview._from_flags, object=b"abc", flags=0)
from collections.abc import Buffer


class Own:
    def __buffer__(self, flags):
        return memoryview(b"")


class Abstract(Buffer):
    pass


class Nothing:
    __buffer__ = None


attempt(Abstract)
for v in (b"", bytearray(), memoryview(b""), "", [], Own(), Nothing()):
    print(isinstance(v, Buffer), end=" ")
print()
