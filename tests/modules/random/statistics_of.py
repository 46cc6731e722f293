# Many numbers of each distribution, summed up: the same as the oracle's.
import random

r = random.Random(2024)
cases = [
    ("uniform", (1, 5)), ("triangular", ()), ("triangular", (0, 10, 3)),
    ("normalvariate", (1, 2)), ("gauss", (1, 2)), ("lognormvariate", (0, 1)),
    ("expovariate", (1.5,)), ("vonmisesvariate", (1, 4)),
    ("vonmisesvariate", (0, 0)), ("gammavariate", (0.3, 1)),
    ("gammavariate", (1, 2)), ("gammavariate", (5, 2)),
    ("betavariate", (0.5, 0.5)), ("betavariate", (3, 2)),
    ("paretovariate", (3,)), ("weibullvariate", (1, 1.5)),
    ("binomialvariate", (20, 0.2)), ("binomialvariate", (200, 0.4)),
    ("binomialvariate", (200, 0.95)), ("binomialvariate", (1, 0.5)),
    ("randrange", (7,)), ("randrange", (3, 1000, 13)),
    ("randrange", (-5, 5)), ("randrange", (10, 0, -3)),
    ("randint", (1, 6)), ("randint", (0, 2 ** 100)),
    ("getrandbits", (5,)), ("getrandbits", (64,)), ("getrandbits", (1,)),
    ("random", ()),
]
for name, args in cases:
    f = getattr(r, name)
    numbers = [f(*args) for i in range(500)]
    print(name, args, sum(numbers), min(numbers), max(numbers))
letters = "abcdefghijklmnopqrstuvwxyz"
print("".join(r.choice(letters) for i in range(60)))
print("".join(r.choices(letters, k=60)))
print("".join(r.choices("abc", [5, 3, 1], k=60)))
print("".join(r.choices("abc", cum_weights=[1, 1.5, 9], k=60)))
for k in (0, 1, 5, 6, 20, 26):
    print("".join(r.sample(letters, k)))
for n, k in ((100, 3), (1000, 10), (50, 30), (10 ** 12, 5)):
    print(r.sample(range(n), k))
print("".join(r.sample("ab", 8, counts=[5, 4])))
for n in (0, 1, 2, 10, 60):
    items = list(range(n))
    r.shuffle(items)
    print(items)
print(r.randbytes(20).hex())
