# permutations.
from itertools import islice, permutations


def attempt(f, *args, **kwargs):
    try:
        print(list(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, e)


attempt(permutations, "abc")
for r in range(5):
    attempt(permutations, "abc", r)
attempt(permutations, range(4), 2)
attempt(permutations, "")
attempt(permutations, "", 1)
attempt(permutations, "", 0)
attempt(permutations, iterable="ab", r=1)
attempt(permutations, "ab", r=None)
attempt(permutations)
attempt(permutations, 5)
attempt(permutations, "abc", -1)
attempt(permutations, "abc", "x")
attempt(permutations, "abc", 1.0)
attempt(permutations, "abc", 2**70)
attempt(permutations, "a", 1, 2)
attempt(permutations, "ab", True)


class Index:
    def __index__(self):
        return 1


attempt(permutations, "ab", Index())


def reference(pool, r=None):
    pool = tuple(pool)
    n = len(pool)
    r = n if r is None else r
    if r > n:
        return
    indices = list(range(n))
    cycles = list(range(n, n - r, -1))
    yield tuple(pool[i] for i in indices[:r])
    while n:
        for i in reversed(range(r)):
            cycles[i] -= 1
            if cycles[i] == 0:
                indices[i:] = indices[i + 1:] + indices[i:i + 1]
                cycles[i] = n - i
            else:
                j = cycles[i]
                indices[i], indices[-j] = indices[-j], indices[i]
                yield tuple(pool[i] for i in indices[:r])
                break
        else:
            return


for n in range(6):
    for r in [None, *range(n + 2)]:
        assert list(permutations(range(n), r)) == list(reference(range(n), r)), (n, r)
print(list(islice(permutations(range(12)), 3)), sum(1 for _ in permutations(range(7))))
held = list(permutations("abc", 2))
print(held, len(set(map(id, held))) == len(held))
it = permutations([[], [], []], 2)
a = next(it)
print(a[0] is not a[1], len(list(it)), list(it))


class Sub(permutations):
    pass


print(next(Sub("ab")), isinstance(Sub("ab"), permutations))
