# copy and deepcopy of iterators under way, and the warnings about it.
import copy
import itertools as I
import warnings

warnings.simplefilter("always")


def told(message, category, file, line, *rest):
    print("  ", category.__name__, message)


warnings.showwarning = told


def first(item):
    return item[0] if isinstance(item, tuple) else item


def below_three(n):
    return n < 3


makers = [
    lambda: I.count(3), lambda: I.repeat(1, 3), lambda: I.cycle("abc"),
    lambda: I.islice("abcdef", 1, None, 2), lambda: I.groupby("aabbc"),
    lambda: I.product("ab", repeat=2), lambda: I.permutations("abc"),
    lambda: I.combinations("abcd", 2),
    lambda: I.combinations_with_replacement("abc", 2),
    lambda: I.accumulate([1, 2, 3, 4]),
    lambda: I.accumulate([1, 2, 3, 4], max, initial=2),
    lambda: I.chain("ab", [3], "c"),
    lambda: I.zip_longest("ab", [1, 2, 3, 4], fillvalue=0),
    lambda: I.takewhile(below_three, [1, 2, 3]),
    lambda: I.dropwhile(below_three, [1, 2, 3, 4, 5]),
    lambda: I.starmap(pow, [(2, 3), (3, 2)]),
    lambda: I.filterfalse(None, [0, 1, 0]),
    lambda: I.compress("abcd", [1, 0, 1, 1]),
]
for make in makers:
    it = make()
    print(type(it).__name__, first(next(it)))
    deep = copy.deepcopy(it)
    print("  deep", [first(x) for x in I.islice(deep, 6)])
    shallow = copy.copy(it)
    print("  copy", [first(x) for x in I.islice(shallow, 6)])
    print("  self", [first(x) for x in I.islice(it, 6)])
    if not isinstance(it, (I.count, I.cycle)):
        print("  end ", list(copy.deepcopy(it)))

print([list(x) for x in (lambda t: (copy.copy(t), t))(I.tee("abc")[0])])
for it in I.pairwise([1, 2]), I.batched([1], 2):
    try:
        copy.copy(it)
    except TypeError as error:
        print(error)


class Count(I.count):
    pass


class Cycle(I.cycle):
    pass


s = Count(3)
s.x = 1
print(s.__reduce__(), s.__reduce_ex__(2))
c = copy.deepcopy(s)
print(type(c), next(c), hasattr(c, "x"))
c = Cycle([1, 2])
next(c)
print(c.__reduce__()[0], c.__reduce__()[2])
warnings.simplefilter("error")
for make in makers[:3]:
    try:
        copy.copy(make())
    except DeprecationWarning as error:
        print("raised", error)
