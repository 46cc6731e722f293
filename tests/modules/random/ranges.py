# randrange and randint: bounds, steps, big ones, wrong ones.
import random

random.seed(99)
for args in ((1,), (2,), (3,), (2 ** 32,), (2 ** 32 + 1,), (2 ** 53 + 1,),
             (10 ** 30,), (-10, 10), (5, 6), (0, 100, 10), (0, 101, 10),
             (100, 0, -7), (-5, -50, -5), (10 ** 20, 10 ** 21, 10 ** 19),
             (True,), (False, True)):
    print(args, [random.randrange(*args) for i in range(6)])


class Index:
    def __init__(self, n):
        self.n = n

    def __index__(self):
        return self.n


print(random.randrange(Index(1)), random.randrange(Index(3), Index(4)),
      random.randrange(0, 10, Index(20)))
for args in ((0,), (-1,), (1, 1), (2, 1), (1, 5, 0), (1, 5, -1), (5, 1, 1),
             (1.0,), (1, 2.5), (1, 2, 1.0), ("1",), (None,), (1, None, 2),
             (1, None, 1), (Index(0),), (), (1, 2, 3, 4)):
    try:
        print(args[:1] and "", random.randrange(*args))
    except Exception as e:
        print(type(e).__name__, e, sep=": ")
for args in ((1, 6), (5, 5), (-3, 3), (0, 2 ** 64), (6, 1), (1.5, 2),
             ("a", "b"), (1,)):
    try:
        print(args, random.randint(*args))
    except Exception as e:
        print(type(e).__name__, e, sep=": ")
counts = [0] * 10
for i in range(1000):
    counts[random.randrange(10)] += 1
print(counts)
for k in (0, 1, 7, 8, 31, 32, 33, 63, 64, 65, 200):
    x = random.getrandbits(k)
    print(k, x, x.bit_length() <= k)
for wrong in (-1, 1.5, "a", None, 10 ** 30):
    try:
        random.getrandbits(wrong)
    except Exception as e:
        print(type(e).__name__, e, sep=": ")
print(random.randbytes(0), random.randbytes(1), random.randbytes(9))
for wrong in (-1, 1.5, "a"):
    try:
        random.randbytes(wrong)
    except Exception as e:
        print(type(e).__name__)
