# SystemRandom: no seeds, no state, the same functions.
import random

s = random.SystemRandom(5)
numbers = [s.random() for i in range(200)]
print(all(0 <= x < 1 for x in numbers), len(set(numbers)) > 190)
print(all(0 <= s.randrange(7) < 7 for i in range(100)),
      {s.choice("ab") for i in range(100)} == {"a", "b"},
      len(s.randbytes(9)), s.getrandbits(0), s.getrandbits(70) < 2 ** 70)
x = list(range(50))
s.shuffle(x)
print(sorted(x) == list(range(50)), x != list(range(50)))
print(s.seed(1), s.seed(), s.gauss_next)
for f in (s.getstate, lambda: s.setstate(1), lambda: s.getrandbits(-1)):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e, sep=": ")
print(isinstance(s, random.Random), type(s).__mro__[1:3])
print(isinstance(s.gauss(), float), s.binomialvariate(10, 1.0),
      len(s.sample(range(1000), 30)), 1 <= s.triangular(1, 2) <= 2)
print(random.SystemRandom.random is not random.Random.random)
a, b = random.Random(), random.Random()
print(a.random() != b.random())
random.seed()
print(random.random() != random.random())
print(sorted(random.__all__))
print(random.NV_MAGICCONST, random.TWOPI, random.LOG4, random.SG_MAGICCONST,
      random.BPF, random.RECIP_BPF)
print(random.Random.VERSION, random.getstate()[0],
      random.seed.__self__ is random._inst)
