# Equal seeds give equal numbers; states; subclasses.
import copy
import random

for seed in (0, 1, -1, 12345, 2 ** 31, 2 ** 32, 2 ** 32 + 1, 2 ** 200, True,
             0.0, 1.5, -2.25, 1e300, "", "a", "seed", "é日本", b"", b"seed",
             bytearray(b"seed"), "x" * 300, 10 ** 50):
    r = random.Random(seed)
    print(repr(seed)[:40], r.random(), r.getrandbits(32), r.getrandbits(75),
          r.randrange(10 ** 6), r.randbytes(5), r.gauss())
for seed in ("", "abc", b"abc", "é"):
    r = random.Random()
    r.seed(seed, version=1)
    print(repr(seed), r.random())
for seed in ([], (1,), {}, None.__class__, 1j):
    try:
        random.Random(seed)
    except TypeError as e:
        print(e)

r = random.Random(7)
total = 0
for i in range(3000):
    total += r.getrandbits(32)
print(total, r.random())
state = r.getstate()
a = [r.random() for i in range(1000)] + [r.gauss() for i in range(3)]
r.setstate(state)
b = [r.random() for i in range(1000)] + [r.gauss() for i in range(3)]
print(a == b, state[0], len(state[1]), state[2])
other = copy.copy(r)
print(type(other), other.random() == r.random(), other.gauss() == r.gauss())
deep = copy.deepcopy(r)
print(deep.getrandbits(200) == r.getrandbits(200))
print(r.__reduce__()[:2], r.__reduce__()[2] == r.getstate())
version2 = (2, tuple(x - 2 ** 32 if x > 2 ** 31 else x for x in state[1]),
            None)
r.setstate(version2)
s = random.Random()
s.setstate(state)
print(r.random() == s.random())
for wrong in (3, (), (1,), (3, 1), (3, 1, 2), (3, (1, 2), None),
              (3, ("a",) * 625, None), (3, (1,) * 624 + (1000,), None),
              (3, (-1,) * 625, None), (4, 1, 2)):
    try:
        r.setstate(wrong)
        print("set")
    except Exception as e:
        print(type(e).__name__, e, sep=": ")
random.seed(3)
x = random.random()
random.seed(3)
print(x == random.random(), x == random.Random(3).random())


class Constant(random.Random):
    def random(self):
        return 0.5


class Bits(random.Random):
    calls = 0

    def getrandbits(self, k):
        Bits.calls += 1
        return super().getrandbits(k)


class Both(Constant):
    def getrandbits(self, k):
        return (1 << k) // 3


c = Constant(1)
print(c.randrange(10), c.choice("abcdef"), c.uniform(2, 4), c.randint(1, 9),
      c.sample(range(4), 4), c.choices("xyz", k=2), c.triangular())
b = Bits(5)
print([b.randrange(100) for i in range(5)], Bits.calls > 0, b.random(),
      random.Random(5).randrange(100))
d = Both(1)
print(d.randrange(100), d.random(), d.randbytes(4))


class Below(random.Random):
    def _randbelow(self, n):
        return n - 1


print(Below(1).choice("abc"), Below(1).sample(range(5), 3))


class Init(random.Random):
    def __init__(self, name, seed):
        self.name = name
        super().__init__(seed)


i = Init("named", 9)
print(i.name, i.random() == random.Random(9).random(), vars(i))
