# get_referents and get_referrers.
import gc


class N: pass
class S: __slots__ = ("a", "b")


def kinds(o):
    return sorted(type(x).__name__ for x in gc.get_referents(o))


n = N()
n.x, n.d = [1], {}
s = S()
s.a = [1]


def outer():
    v = [1]
    def f(): return v
    return f


def decorated(a=[1], *, k={}): return n


objects = dict(
    list=[1, "a", []], tuple=(1, []), dict={"a": [], 2: {}}, set={1, "a"},
    instance=n, slots=s, cell=outer().__closure__[0],
    bound=outer().__get__(n), builtin=[].append,
    property=property(decorated, decorated), classmethod=classmethod(decorated),
    staticmethod=staticmethod(decorated), int=3, str="a",
    exception=ValueError([1]), iterator=iter([1]), slice=slice([], 1),
    range=range(3), map=map(len, []), super=super(N, n), alias=list[int],
    union=int | str, float=1.5, none=None, bytes=b"x", empty=[])
for name, o in objects.items():
    print(name, kinds(o))
print(gc.get_referents(), gc.get_referents(1, 2), gc.get_referents([1], [2]))
print(gc.get_referents([n])[0] is n, gc.get_referents(s)[0] is s.a)
x = []
y = [x]
z = {"k": x}
w = (x,)
m = N()
m.a = x
t = S()
t.a = x
found = gc.get_referrers(x)
print([any(r is o for r in found) for o in (y, z, w, t, globals(), n)])
print(any(r is m or r is m.__dict__ for r in gc.get_referrers(x)))
print(gc.get_referrers(), any(o is y for o in gc.get_objects()),
      any(o is n for o in gc.get_objects()))
print(any(r is found for r in gc.get_referrers(y)))
print(len(gc.get_objects(-1)) > 100)
for bad in (-2, "x", 1.5, 3):
    try:
        gc.get_objects(bad)
    except Exception as e:
        print(type(e).__name__, e)
print(type(gc.get_objects(0)), type(gc.get_objects(generation=2)),
      type(gc.get_objects(None)))
f = outer()
print(any(r is f.__closure__[0] for r in gc.get_referrers(
    f.__closure__[0].cell_contents)))
print(any(r is N for r in gc.get_referents(n)))
