# lt, le, eq, ne, gt, ge give what the methods give; is_ and is_not look at identity.
import operator as o

FUNCTIONS = [o.lt, o.le, o.eq, o.ne, o.gt, o.ge]
for a, b in [(1, 2), (2, 2), (2.5, 2), ("a", "b"), ([1, 2], [1]), ((), ()), (float("nan"), 1.0)]:
    print(a, b, [f(a, b) for f in FUNCTIONS])


class Odd:
    def __lt__(self, other):
        return "less"

    def __eq__(self, other):
        return []

    def __ge__(self, other):
        return NotImplemented


x = Odd()
print(o.lt(x, 1), o.eq(x, 1), o.ne(x, 1), o.gt(1, x))
for f in (o.le, o.gt, o.ge):
    try:
        print(f(x, 1))
    except TypeError as e:
        print(e)
try:
    o.lt(1, "a")
except TypeError as e:
    print(e)
print(o.is_(x, x), o.is_(x, Odd()), o.is_not(x, x), o.is_not(None, None), o.is_(None, None))
print(o.truth([]), o.truth([0]), o.not_(""), o.not_("a"))


class Bad:
    def __bool__(self):
        return 5


for f in (o.truth, o.not_):
    try:
        f(Bad())
    except TypeError as e:
        print(e)


class Length:
    def __len__(self):
        return 0


print(o.truth(Length()), o.not_(Length()))
print(sorted([3, 1, 2], key=lambda v: o.neg(v)))
print([f.__name__ for f in FUNCTIONS])
