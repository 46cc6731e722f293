class L(list):
    def __iadd__(self, o): print("iadd"); self.append(o); return self
class D:
    def __init__(self): self.d = {}
    def __getitem__(self, k): print("get", k); return self.d.get(k, 10)
    def __setitem__(self, k, v): print("set", k, v); self.d[k] = v
    @property
    def p(self): print("get p"); return 5
    @p.setter
    def p(self, v): print("set p", v)
l = same = L()
l += 1; l += [2]
print(l, l is same)
d = D()
d["a"] += 1; d["a"] *= 2; d[1:2] -= 3; d[1, 2] //= 3; d.p **= 2; d.p |= 1
print(d.d)
x = 5
x += 1; x -= 2; x *= 3; x /= 4; x //= 1; x **= 2; x %= 5
print(x)
y = 0b1100
y &= 6; y |= 1; y ^= 2; y <<= 3; y >>= 1
print(y)
t = ([1],)
try:
    t[0] += [2]
except TypeError as e:
    print(e, t)
s = "a"; s += "b"; s *= 2
print(s)
a = b = [1]
a += (2,); a *= 2
print(a, b is a)
a = a + [3]
print(b is a)
def f(): print("f"); return [0, 1]
f()[1] += 5
def g():
    try: undefined_local += 1
    except UnboundLocalError as e: print(e)
    undefined_local = 1
g()
for bad in ("x += 'a'", "undefined += 1", "s -= 'a'", "a += 5", "a -= [1]", "d.q += 1", "l[10] += 1", "x @= 2", "x &= 1.0", "x <<= -1", "x /= 0", "(1).real += 1", "s[0] += 'b'", "None.x += 1", "x.y += 1", "len += 1", "{}['k'] += 1"):
    try:
        exec(bad)
        print(bad, "ok")
    except Exception as e:
        print(bad, "->", type(e).__name__, e)
class N:
    def __iadd__(self, o): return NotImplemented
    def __add__(self, o): return "add"
n = N(); n += 1; print(n)
class C:
    count = 1
    def inc(self): self.count += 1
c = C(); c.inc(); print(c.count, C.count, vars(c))
