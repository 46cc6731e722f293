import copy, sys, types, weakref
def g(): yield 1
class C:
    def m(self): pass
    p = property(m)
    cm = classmethod(m); sm = staticmethod(m)
    __slots__ = ("s", "__weakref__")
class W: pass
w = W()
d = {1: [2]}
def frame(): return sys._getframe()
try: 1/0
except ZeroDivisionError as e: tb = e.__traceback__
things = {"generator": g(), "module": sys, "frame": frame(), "traceback": tb, "method": C().m, "builtin method": [1].append, "wrapper": object().__str__, "method descr": list.append,
  "slot wrapper": list.__len__, "member": C.s, "property": C.p, "mappingproxy": C.__dict__, "cell": types.CellType(1), "keys": d.keys(), "items": d.items(), "values": d.values(),
  "list_iterator": iter([1, 2]), "tuple_iterator": iter((1, 2)), "dict_iterator": iter(d), "set_iterator": iter({1}), "str_iterator": iter("ab"), "range_iterator": iter(range(3)),
  "bytes_iterator": iter(b"ab"), "enumerate": enumerate([1]), "zip": zip([1]), "map": map(len, []), "filter": filter(None, []), "reversed": reversed([1, 2]), "weakref": weakref.ref(w),
  "getset": type(g).__code__, "classmethod": C.__dict__["cm"], "staticmethod": C.__dict__["sm"], "alias": list[int], "union": int | str, "super": super(C, C()),
  "callable_iterator": iter(int, 1), "sequence_iterator": iter(type("Q", (), {"__getitem__": lambda s, i: [1][i]})()), "slice": slice(1, [2]), "range": range(3), "object": object(), "code": g.__code__}
for name, x in things.items():
    out = [name]
    for fn in (copy.copy, copy.deepcopy):
        try:
            y = fn(x)
            out.append(("same" if y is x else "new", type(y) is type(x)))
        except Exception as e: out.append(f"{type(e).__name__}: {e}")
    print(*out)
for mk in (lambda: iter([1, [2], 3]), lambda: iter((1, [2])), lambda: reversed([1, 2, 3]), lambda: enumerate(["a", "b"], 5), lambda: iter(range(5)), lambda: iter("abc"), lambda: zip([1, 2], "ab"), lambda: map(str, [1, 2]), lambda: filter(None, [0, 1, 2])):
    it = mk(); next(it)
    for fn in (copy.copy, copy.deepcopy):
        try: print(type(it).__name__, list(fn(it)))
        except Exception as e: print(type(it).__name__, type(e).__name__, e)
s = slice(1, [2]); t = copy.deepcopy(s); print(t == s, t.stop is s.stop, copy.copy(s).stop is s.stop)
