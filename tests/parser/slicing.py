# Slices of built-in sequences, and the objects subscripts receive.
l = list(range(10))
print(l[2:5], l[:3], l[7:], l[:], l[::3], l[1:8:2], l[::-1], l[5:2], l[5:2:-1], l[-3:], l[:-7])
print(l[100:], l[:100], l[-100:3], l[-1:0:-3], l[9::-4], l[::100], l[None:None:None], l[True:3])
print("abcdef"[1:4], "abcdef"[::-2], (1, 2, 3)[1:], range(10)[2:8:3], b"abc"[::-1], "é日x"[1:], ""[:1])


class S:
    def __getitem__(self, k):
        return k


s = S()
print(s[1], s[1:2], s[1:2:3], s[:], s[::], s[1:], s[:1], s[::1], s[1:2, 3], s[:, :], s[..., 1], s[()], s[(1, 2)], s[1,])
print(s[1:2, *[3, 4]], s[*"ab"], s[*[]], s["a":"b"], s[None:1.5])
x = slice(1, 5, 2)
print(x, x.start, x.stop, x.step, l[x], x == slice(1, 5, 2), x.indices(4), slice(3), slice(-5, None, -1).indices(3))
for bad in ("a", 1.5, []):
    try:
        l[bad:]
    except TypeError as e:
        print(e)
for f in (lambda: l[::0], lambda: l["a"], lambda: l[1.0], lambda: l[10], lambda: l[1, 2], lambda: slice()):
    try:
        f()
    except (TypeError, ValueError, IndexError) as e:
        print(type(e).__name__, e)


class I:
    def __index__(self):
        return 2


print(l[I():], l[I()], "abc"[I()], l[:I()])
