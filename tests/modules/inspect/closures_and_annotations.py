# getclosurevars and get_annotations.
import inspect

glob = 1
attr = 2


def outer():
    a, b, unused = 1, [2], 3

    def f():
        print(a, b, glob, glob.attr, zork, len, nonsense.upper)
        return f2

    def f2():
        return a
    return f


cv = inspect.getclosurevars(outer())
print(sorted(cv.nonlocals), sorted(cv.globals.items()), sorted(cv.builtins),
      sorted(cv.unbound))
print(inspect.getclosurevars(lambda: 0))


class M:
    def m(self): return glob


print(inspect.getclosurevars(M().m).globals)
try:
    inspect.getclosurevars(len)
except TypeError as e:
    print(e)


def unset():
    def f(): return later
    cv = inspect.getclosurevars(f)
    later = 1
    return cv


try:
    unset()
except ValueError as e:
    print(e)


def ann(a: int, b: "str", *c: "list[int]", d: 1 = 2) -> "None": pass
class A:
    x: int
    y: "str" = "v"
class B(A):
    pass
class G[T]:
    z: "T"
    def m(self, t: "T"): pass


print(inspect.get_annotations(ann))
print(inspect.get_annotations(ann, eval_str=True))
print(inspect.get_annotations(A), inspect.get_annotations(B))
print(inspect.get_annotations(A, eval_str=True))
print(inspect.get_annotations(G, eval_str=True))
print(inspect.get_annotations(len), inspect.get_annotations(inspect))
print(inspect.get_annotations(ann, eval_str=True,
                              globals={"str": bytes, "list": tuple},
                              locals={"int": float}))
print(inspect.get_annotations(ann) is ann.__annotations__)
print(inspect.signature(ann, eval_str=True), inspect.signature(ann))
for bad in (3, A()):
    try:
        inspect.get_annotations(bad)
    except TypeError as e:
        print(str(e).split(" at 0x")[0])


class Bad:
    def __call__(self): pass
    __annotations__ = 5


try:
    inspect.get_annotations(Bad())
except ValueError as e:
    print(str(e)[-45:])
def broken(a: "no_such_name"): pass
try:
    inspect.get_annotations(broken, eval_str=True)
except NameError as e:
    print(e)
for a in (int, "x", None, type(None), list[int], int | str, M, ..., [1]):
    print(inspect.formatannotation(a), inspect.formatannotation(a, "__main__"))
print(inspect.formatannotationrelativeto(M)(M))
