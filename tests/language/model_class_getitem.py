class A:
    def __class_getitem__(cls, k): return cls.__name__, k
class B(A): pass
print(A[1], B[1, 2], A[...], B[:], A[int, "x"])
try: A()[1]
except TypeError as e: print(e)
class C:
    def __class_getitem__(cls, k): return "class"
    def __getitem__(self, k): return "instance"
print(C[0], C()[0])
class M(type):
    def __getitem__(c, k): return "meta wins"
class D(metaclass=M):
    def __class_getitem__(cls, k): return "never"
print(D[0])
class E: __class_getitem__ = classmethod(lambda cls, k: (cls.__name__, k))
class F: __class_getitem__ = staticmethod(lambda k: k)
class G: __class_getitem__ = 5
class H: pass
for X in (E, F, G, H, int, list, type):
    try: print(X[3])
    except TypeError as e: print(e)
for op in ("A[1] = 2", "del A[1]", "len(A)", "1 in A", "iter(A)", "A + 1", "A < A", "-A"):
    try: print(op, eval(op) if "=" not in op and "del" not in op else exec(op))
    except TypeError as e: print(op, e)
print(list[int][0] if False else list[int], tuple[()], tuple[int, ...], dict[str, int].__args__, type[A], list["fwd"], set[int] | None)
