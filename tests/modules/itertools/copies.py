# copy and deepcopy of iterators under way, and the warnings.
import itertools as I, warnings
warnings.simplefilter("always")
def w(m,c,f,l,file=None,line=None): print("   W", c.__name__, m, f.rsplit("/",1)[-1], l)
warnings.showwarning = w
def show(v):
    if isinstance(v, tuple): return "(" + ", ".join(show(x) for x in v) + ("," if len(v)==1 else "") + ")"
    if isinstance(v, list): return "[" + ", ".join(map(show, v)) + "]"
    r = repr(v)
    return r.split(" at 0x")[0]
import copy
    it = mk(); next(it)
    for f in (copy.deepcopy, copy.copy):
        c = f(it)
        print(type(c).__name__, [x if not isinstance(x, tuple) else x[0] for x in I.islice(c, 6)], end=" | ")
    print([x if not isinstance(x, tuple) else x[0] for x in I.islice(it, 6)])
class S(I.count): pass
s = S(3); s.x = 1
print(show(s.__reduce__()), show(s.__reduce_ex__(2)))
class Cy(I.cycle): pass
c = Cy("ab"); c.z = 1; next(c)
print(show(c.__reduce__()))
