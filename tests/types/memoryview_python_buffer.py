# Classes with __buffer__ and __release_buffer__.

def attempt(what, *args, **kwargs):
    try:
        r = what(*args, **kwargs)
    except Exception as e:
        print(type(e).__name__ + ":", e)
    else:
        print(r.tolist() if isinstance(r, memoryview) else repr(r))


class Store:
    def __init__(self, data):
        self.data = data

    def __buffer__(self, flags):
        print("  get", flags, type(flags).__name__)
        self.view = memoryview(self.data)
        return self.view

    def __release_buffer__(self, view):
        print("  release", view is self.view, view.tolist())


s = Store(bytearray(b"abcd"))
m = memoryview(s)
print(m.tolist(), m.readonly, m.nbytes, m.obj is s, type(m.obj).__name__)
m[0] = 65
attempt(s.data.append, 1)
attempt(s.view.release)
part = m[1:]
m.release()
print(part.tolist())
part.release()
print(s.view.tolist(), s.data)
attempt(s.data.append, 1)
s.view.release()
attempt(s.data.append, 1)
s.data = bytearray(b"12")
calls = [bytes, bytearray, int, lambda s: str(s, "ascii", "replace"),
         lambda s: b"a" + s, lambda s: bytearray(b"a") + s, lambda s: b"a12".find(s),
         lambda s: s == b"12", lambda s: b"12" == s, lambda s: bytearray(b"12") == s,
         lambda s: b"12" < s, lambda s: bytearray(b"12") < s,
         lambda s: int.from_bytes(s), lambda s: b"%b" % s, lambda s: b"%s" % (s,),
         lambda s: b"%c" % s, lambda s: memoryview(b"12") == s, lambda s: s in b"a12",
         lambda s: b"12a".startswith(s), lambda s: b"12".endswith((b"x", s)),
         lambda s: b"a12b".split(s), lambda s: b"1a2".strip(s),
         lambda s: b"a".translate(s), lambda s: b"a12".partition(s)[0],
         lambda s: b"a".center(9, s), lambda s: b"12".count(s),
         lambda s: b"12a".removeprefix(s), lambda s: bytearray(b"ab").extend(s),
         lambda s: bytearray(b"ab").__iadd__(s),
         lambda s: bytearray(b"ab").__setitem__(slice(1), s),
         lambda s: memoryview(bytearray(b"ab")).__setitem__(slice(2), s), eval,
         lambda s: memoryview(s).toreadonly(), lambda s: s + b"a",
         lambda s: b"a" * s, lambda s: bytes.fromhex(s), lambda s: b"abc".hex(s),
         lambda s: UnicodeDecodeError("a", s, 0, 1, "r").object,
         lambda s: memoryview._from_flags(s, 1), lambda s: s.__buffer__(5),
         lambda s: b",".join([b"x", s]), lambda s: [b"x"] + [s] and b"".join([s])]
for i, call in enumerate(calls):
    print(i)
    attempt(call, s)
