# What asks an iterable for its length or hint, and when.
def probe(base, r):
    class L(base):
        def __len__(self):
            print("len"); return r
        def __length_hint__(self):
            print("hint"); return 3
        def __iter__(self):
            print("iter"); return iter([1, 2])
    class H:
        def __length_hint__(self):
            print("hint"); return r
        def __iter__(self):
            print("iter"); return iter([1, 2])
    for o in (L(), H()):
        for f in (bytes, bytearray, list, tuple, set, dict.fromkeys, frozenset, sum, sorted, "".join, b"".join, min, enumerate, zip, reversed, lambda o: [*o], lambda o: (*o,), lambda o: [0].extend(o), lambda o: bytearray().extend(o), lambda o: any(o), lambda o: max(o), lambda o: memoryview(o), lambda o: f"{o:s}", lambda o: dict(o), lambda o: b"" + o, lambda o: bytes.fromhex(o), lambda o: int.from_bytes(o), lambda o: bytearray(b"abc").__setitem__(slice(1), o), lambda o: [1].__setitem__(slice(1), o), lambda o: set().update(o), lambda o: {}.update(o), lambda o: (lambda *a: a)(*o), lambda o: 1 in o, lambda o: print(*o), lambda o: str.join(",", o), lambda o: map(int, o), lambda o: iter(o)):
            try: v = f(o); print(type(v).__name__, v if " at 0x" not in repr(v) else "")
            except Exception as e: print(type(e).__name__, e if " at 0x" not in str(e) else "")
probe(object, 2); probe(list, (3, 4)); probe(list, -1); probe(tuple, 2**100); probe(list, None); probe(object, NotImplemented); probe(dict, 2); probe(list, True)
