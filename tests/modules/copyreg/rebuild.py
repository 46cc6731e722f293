# every protocol gives an equal object back
import copyreg
def rebuild(r):
    f, args, *rest = r
    rest += [None] * (4 - len(rest))
    state, items, pairs, _ = rest
    y = f(*args)
    if state is not None:
        if hasattr(y, "__setstate__"): y.__setstate__(state)
        else:
            slots = None
            if isinstance(state, tuple) and len(state) == 2: state, slots = state
            if state: y.__dict__.update(state)
            for k, v in (slots or {}).items(): setattr(y, k, v)
    for i in items or (): y.append(i)
    for k, v in pairs or (): y[k] = v
    return y
class Base:
    def __eq__(self, o): return type(self) is type(o) and self.key() == o.key()
    def key(self): return vars(self)
class Plain(Base):
    def __init__(self): self.a, self.b = 1, [2]
class Slots(Base):
    __slots__ = ("x", "__y")
    def __init__(self): self.x, self.__y = 1, 2
    def key(self): return (self.x, self.__y)
class Both(Slots):
    def __init__(self): super().__init__(); self.z = 3
    def key(self): return super().key(), vars(self)
class Str(str): pass
class Int(int): pass
class Tup(tuple): pass
class Lst(list): pass
class Dct(dict): pass
class St(set): pass
class Fz(frozenset): pass
class Cx(complex): pass
class Ba(bytearray): pass
class By(bytes): pass
class Fl(float): pass
class Err(ValueError): pass
def mk(c, *a):
    x = c(*a); x.tag = "t"; return x
things = [Plain(), Slots(), Both(), mk(Str, "é"), mk(Int, 5), mk(Tup, (1, 2)), mk(Lst, [1]), mk(Dct, {1: 2}), mk(St, {1}), mk(Fz, {2}), mk(Cx, 1j), mk(Ba, b"q"), mk(By, b"w"), mk(Fl, 1.5), [1], {1: 2}, (1,), {1}, frozenset({1}), bytearray(b"x"), range(3), slice(1, 2), 1j, "s", 5, b"b", 2.5]
for x in things:
    for p in range(6):
        try: y = rebuild(x.__reduce_ex__(p)); print(type(x).__name__, p, type(y) is type(x), y == x, getattr(y, "tag", None))
        except TypeError as e: print(type(x).__name__, p, e)
for e in (ValueError("a", 1), mk(Err, "x"), KeyError("k"), OSError(2, "no", "file"), StopIteration(3), UnicodeDecodeError("u", b"x", 0, 1, "r"), SyntaxError("m", ("f", 1, 2, "t", 3, 4)), ImportError("i", name="n", path="p"), AttributeError("a", name="n", obj=1), NameError("n", name="q"), SystemExit(3), ExceptionGroup("g", [ValueError(1)])):
    for p in (0, 2, 4):
        y = rebuild(e.__reduce_ex__(p)); print(type(y).__name__, p, y.args == e.args or repr(y), str(y) == str(e), sorted(vars(y)))
