# cmp_to_key and the objects it makes.
from functools import cmp_to_key


def attempt(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, e)


def compare(a, b):
    return (a > b) - (a < b)


K = cmp_to_key(compare)
print(sorted([5, 2, 9, 1], key=K), sorted("banana", key=cmp_to_key(lambda a, b: compare(b, a))))
print(max([3, 7, 5], key=K).real, min([3, 7, 5], key=K))
print(K(1) < K(2), K(1) <= K(1), K(1) == K(1), K(1) != K(1), K(2) > K(1), K(1) >= K(2))
print(K(5).obj, K(obj=6).obj)
attempt(cmp_to_key)
attempt(cmp_to_key, 1, 2)
attempt(cmp_to_key, nope=1)
print(type(cmp_to_key(mycmp=compare)).__name__)
attempt(K)
attempt(K, 1, 2)
attempt(K, x=1)
attempt(hash, K(1))
for other in (1, None, "a"):
    attempt(lambda: K(1) < other)
    attempt(lambda: K(1) == other)
attempt(lambda: K < K)
attempt(lambda: K(1) < K)
x = K(1)
x.obj = 10
print(x.obj, x > K(5))
del x.obj
print(x.obj)
attempt(lambda: x < K(1))
del x.obj
attempt(lambda: cmp_to_key(lambda a, b: "x")(1) < K(2))
attempt(lambda: cmp_to_key(lambda a, b: None)(1) == K(2))
attempt(lambda: cmp_to_key(lambda a, b: 1 / 0)(1) < K(2))
attempt(lambda: cmp_to_key(lambda a: 1)(1) < K(2))
attempt(lambda: cmp_to_key(5)(1) < K(2))
print(cmp_to_key(lambda a, b: 0.5)(1) > K(2), cmp_to_key(lambda a, b: False)(1) == K(2))


class Answer:
    def __lt__(self, other):
        return ("lt", other)

    def __eq__(self, other):
        return ("eq", other)


print(cmp_to_key(lambda a, b: Answer())(1) < K(2), cmp_to_key(lambda a, b: Answer())(1) == K(2))
print(type(K), type(K) is type(K(1)), type(K).__module__)
attempt(type(K))
attempt(type, "S", (type(K),), {})
words = ["b10", "a9", "b9", "a10"]
print(sorted(words, key=cmp_to_key(lambda a, b: compare((a[0], int(a[1:])), (b[0], int(b[1:]))))))
stable = [(1, "a"), (0, "b"), (1, "c"), (0, "d")]
print(sorted(stable, key=cmp_to_key(lambda a, b: a[0] - b[0])))
attempt(sorted, [1, 2], key=cmp_to_key(lambda a, b: []))
