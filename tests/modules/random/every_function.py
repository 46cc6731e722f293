import random
def t(f):
    try: print(repr(f()))
    except BaseException as e: print(type(e).__name__, e)
random.seed(0)
for s in (0, 1, -5, 2**70, "abc", b"abc", bytearray(b"abc"), 3.5, "é", "", True):
    random.seed(s); print(repr(s), random.random(), random.getrandbits(40), random.getrandbits(100))
random.seed(42)
for f in ("random.randbytes(5)", "random.randrange(10)", "random.randrange(5,100,7)", "random.randrange(2**80)", "random.randint(1,6)", "random.choice('abcdef')", "random.choices('abc', k=5)", "random.choices('abc', [1,2,3], k=5)", "random.choices('abc', cum_weights=[1,2,3], k=5)", "random.sample(range(100), 5)", "random.sample('abcdefgh', 8)", "random.sample('abc', 4, counts=[1,2,3])", "random.sample(range(10**9), 3)", "random.uniform(1,5)", "random.triangular()", "random.triangular(1,5,2)", "random.gauss()", "random.gauss(1,2)", "random.normalvariate(1,2)", "random.expovariate(2)", "random.expovariate()", "random.betavariate(1,2)", "random.gammavariate(2,3)", "random.gammavariate(0.5,3)", "random.gammavariate(1,3)", "random.lognormvariate(0,1)", "random.vonmisesvariate(1,2)", "random.vonmisesvariate(1,0)", "random.paretovariate(2)", "random.weibullvariate(1,2)", "random.binomialvariate(10,0.3)", "random.binomialvariate()", "random.binomialvariate(1000,0.4)", "random.binomialvariate(1000,0.9)", "random.binomialvariate(5, 0.9)","random.getrandbits(0)", "random.getrandbits(32)", "random.getrandbits(33)", "random.getrandbits(64)", "random.getrandbits(1)", "random.randbytes(0)"):
    print(f, end=" "); t(lambda: eval(f))
l = list(range(20)); random.shuffle(l); print(l)
for f in ("random.randrange(0)", "random.randrange(1,1)", "random.randrange(1.5)", "random.randrange(1,5,0)", "random.randrange(1,2,1.5)", "random.randrange(5,1)", "random.randint(5,1)", "random.randint(1.5,2)", "random.choice([])", "random.choices([])", "random.choices([1],[1,2])", "random.choices([1],[0])","random.choices([1],[-1])", "random.choices([1],[float('inf')])", "random.choices([1],[1],cum_weights=[1])", "random.choices([1], 3)", "random.sample([1],2)", "random.sample({1,2},1)", "random.sample([1],-1)", "random.sample(3,1)", "random.sample('ab',1,counts=[1])", "random.sample('ab',1,counts=[1.5,1])","random.sample('ab',1,counts=[0,0])","random.sample('ab',1,counts=[-1,0])", "random.getrandbits(-1)", "random.getrandbits('a')", "random.randbytes(-1)", "random.shuffle((1,))", "random.choice(3)", "random.binomialvariate(-1)", "random.binomialvariate(1,2)", "random.gammavariate(0,1)", "random.randrange(10, None, 2)", "random.randrange(None)", "random.uniform('a','b')", "random.setstate(3)", "random.setstate((1,2,3))", "random.setstate((3,2,3))", "random.setstate((3,(1,2),None))", "random.choices('ab',k=1.5)", "random.triangular(1,1)", "random.expovariate(0)", "random.random(1)","random.betavariate(0,0)", "random.weibullvariate(1,0)", "random.choice({})", "random.choice({1})","random.randrange('a')", "random.randrange(1,'a')"):
    print(f, end=" "); t(lambda: eval(f))
random.seed(5)
st = random.getstate(); print(st[0], len(st[1]), st[1][:3], st[1][-1], st[2], type(st[1]))
a = [random.gauss() for i in range(3)]; st=random.getstate(); b=[random.gauss() for i in range(3)]; random.setstate(st); print(b == [random.gauss() for i in range(3)])
class R(random.Random):
    def random(self): return 0.25
r = R(); r.seed(3); print(r.randrange(100), r.choice("abcd"), r.gauss(), r._randbelow.__name__)
print(r.sample(range(10),3), r.choices("abcd", k=3), r.randbytes(1) and 1)
class G(random.Random):
    def getrandbits(self, k): return 1
g = G(); g.seed(1); print(g.randrange(100), g.random() < 1, g.randbytes(2))
s = random.SystemRandom(); print(0 <= s.random() < 1, len(s.randbytes(3)), s.seed(1), s.getrandbits(5) < 32); t(s.getstate); t(lambda: s.setstate(1)); t(lambda: s.getrandbits(-1))
print(random.__all__, random.Random.__mro__)
# end
import inspect
for n in random.__all__: 
    try: print(n, inspect.signature(getattr(random,n)))
    except ValueError as e: print(n, e)
