"""range: making, length, indexing, slicing, membership."""


def show(call, *args, **kwargs):
    """Print what a call gives, or the exception that it raises."""
    try:
        print(repr(call(*args, **kwargs)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


for r in (range(5), range(2, 8), range(0, 10, 3), range(10, 0, -3), range(0),
          range(5, 2), range(-5), range(3, 3, -1), range(-3, 3)):
    print(r, list(r), len(r), bool(r), list(reversed(r)), r.start, r.stop,
          r.step)
r = range(0, 20, 2)
print(r[0], r[-1], r[2:5], r[::-1], r[::3], r[-3:], r[5:100], r[8:2])
print(4 in r, 5 in r, 4.0 in r, "a" in r, True in range(2), r.index(6),
      r.count(6), r.count(7))
print(range(3) == range(0, 3, 1), range(0) == range(5, 5), range(3) == [0, 1],
      hash(range(3)) == hash(range(0, 3)), range(0, 3, 2) == range(0, 4, 2))
show(r.__getitem__, 10)
show(r.__getitem__, -11)
show(r.__getitem__, "a")
show(r.index, 7)
show(r.index, "a")
show(range)
show(range, 1.5)
show(range, "5")
show(range, None)
show(range, 1, 2, 0)
show(range, 1, 2, 3, 4)
show(range, stop=5)
show(lambda: r + r)
show(lambda: r < r)
show(lambda: r * 2)
show(setattr, r, "start", 1)
show(r.__getitem__, slice(0, 1, 0))
print(sum(range(101)), max(range(5)), sorted(range(3), reverse=True))
print({range(3): 1}[range(3)], isinstance(r, range), type(iter(r)).__name__)
