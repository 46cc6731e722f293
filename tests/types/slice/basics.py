"""slice objects: attributes, indices, comparison, errors."""


def show(call, *args, **kwargs):
    """Print what a call gives, or the exception that it raises."""
    try:
        print(repr(call(*args, **kwargs)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


s = slice(1, 10, 2)
print(s, s.start, s.stop, s.step, slice(5), slice(None), slice("a", "b"))
print(s == slice(1, 10, 2), s != slice(1, 10), slice(1) < slice(2),
      s is s, hash(slice(1, 2)) == hash(slice(1, 2)))
for piece in (slice(None), slice(2, None), slice(None, -1), slice(-3, None),
              slice(None, None, -1), slice(5, 0, -2), slice(100), slice(-100),
              slice(3, -3), slice(None, None, 3), slice(2 ** 70)):
    print(piece.indices(7), "abcdefg"[piece], [*range(7)][piece])
show(slice)
show(slice, 1, 2, 3, 4)
show(slice(0, 5, 0).indices, 5)
show(slice("a").indices, 5)
show(slice(1.5).indices, 5)
show(slice(5).indices, -1)
show(slice(5).indices, "a")
show(slice(5).indices)
show(setattr, s, "start", 5)
show(lambda: s[0])
show(lambda: s < 5)
show(lambda: {slice(1): 2}[slice(1)])


class Show:
    def __getitem__(self, key):
        return key


x = Show()
print(x[1], x[1:2], x[::], x[1:2, ::3], x[...], x[:, 1], x["a":"b"], x[()])
print(x[-1:], x[1, 2], x[(1, 2)], x[*[1, 2], 3], x[None:])
