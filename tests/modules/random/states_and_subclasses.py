# getstate and setstate, shuffles, subclasses with sources of their own.

import copy
import random
class Quarter(random.Random):
    def random(self):
        return 0.25
class Bits(random.Random):
    def getrandbits(self, k):
        return 1
class Seeded(random.Random):
    def __init__(self, x, extra):
        super().__init__(x)
        self.extra = extra
def again(draw):
    r = random.Random(7)
    draw(r)
    state = r.getstate()
    a = [draw(r) for _ in range(3)]
    r.setstate(state)
    return a == [draw(r) for _ in range(3)], a
def shuffled(l, seed=3):
    random.Random(seed).shuffle(l)
    return l

CALLS = """
again(lambda r: r.random()), again(lambda r: r.gauss(0, 1)), again(lambda r: r.randrange(10)), again(lambda r: r.sample(range(20), 3))
(s := random.Random(5).getstate())[0], len(s[1]), s[1][:3], s[1][-1], s[2]
shuffled(list(range(10))), shuffled([]), shuffled([1]), shuffled(list('abcde'), 9)
[Quarter().choice('abcd'), Quarter().randrange(100), Quarter().sample('abcdef', 2), Quarter().uniform(0, 8), Quarter().shuffle([1, 2])]
[Bits().choice('abcd'), Bits().randrange(100), Bits().randbytes(2)]
Seeded(5, 'x').extra, Seeded(5, 'x').random() == random.Random(5).random()
Seeded(5)
copy.copy(random.Random(3)).random() == random.Random(3).random(), copy.deepcopy(random.Random(4)).random() == random.Random(4).random()
random.Random(3) == random.Random(3), type(random.Random(3).__reduce__()[2])
random.seed(11), random.random(), random.setstate(random.Random(11).getstate()), random.random()
random.__all__
"""

for call in CALLS.strip().splitlines():
    try:
        result = repr(eval(call))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(call, "->", result)
