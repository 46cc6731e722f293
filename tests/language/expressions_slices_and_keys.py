class K:
    def __getitem__(self, k): return k
k = K()
print(k[1], k[1,], k[1, 2], k[:], k[::], k[1:], k[:2], k[1:2], k[1:2:3], k[::3], k[1:2, 3], k[..., 1:], k[:, :], k[()], k[[1]], k[{1: 2}], k[lambda: 1] is not None, k["a":"b"], k[None:None], k[x := 5], k[-1:~2])
l = list(range(10))
for s in (slice(None), slice(2, 5), slice(-3, None), slice(None, None, -1), slice(8, 2, -2), slice(100), slice(-100, 100), slice(5, 5), slice(5, 2), slice(None, -1), slice(1, None, 3), slice(-1, -11, -3)):
    print(s, l[s], s.indices(10), "abcdefghij"[s], range(10)[s], bytes(range(65, 75))[s])
for a, v in ((slice(0, 2), "ab"), (slice(5, 5), [9]), (slice(None, None, 2), range(6)), (slice(2, 1), "x"), (slice(-1, None), []), (slice(100, 200), [1]), (slice(None, None, -1), "abc"), (slice(0, 4, 2), [1])):
    m = list(range(6))
    try: m[a] = v; print(m)
    except (ValueError, TypeError) as e: print(e)
for a in (slice(1, 3), slice(None, None, 2), slice(-2, None), slice(4, 1, -1), slice(10, 20)):
    m = list(range(6)); del m[a]; print(m)
b = bytearray(b"abcdef"); b[1:3] = b"XYZ"; b[::2] = b"1234"; del b[-1]; print(b)
for bad in ("l[::0]", "l['a':]", "l[:1.5]", "l[1:2] = 5", "l[::2] = [1]", "b[0] = 300", "b[0:1] = 5", "b[0:1] = 'x'", "b[0] = 'a'", "'abc'[1:'b']", "slice()", "slice(1, 2, 3, 4)", "slice(1).start = 5", "slice(0).indices()", "slice(0).indices(-1)", "slice(0, 1, 0).indices(5)", "slice('a').indices(5)", "{slice(1): 2}[slice(1)]", "slice(1) == slice(1, None)", "slice(1, 2) < slice(1, 3)", "range(10)[::0]", "l[10**30:]", "l[:-10**30]"):
    try: print(bad, eval(bad) if " = " not in bad else exec(bad))
    except Exception as e: print(bad, type(e).__name__, e)
