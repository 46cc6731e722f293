# The same name is bound on class, base, metaclass and instance to every kind
# of thing in turn while hot lines read it.
class Non:
    def __get__(self, o, c): return ("non", o is None)
class Data(Non):
    def __get__(self, o, c): return ("data", o is None)
    def __set__(self, o, v): o.__dict__["n"] = ("set", v)
    def __delete__(self, o): o.__dict__.pop("n", None)
class Slotted: __slots__ = ("n",)
kinds = {
    "plain": lambda: "plain", "none": lambda: None, "non": Non, "data": Data, "prop": lambda: property(lambda s: "prop"), "fn": lambda: (lambda s: "fn"), "static": lambda: staticmethod(lambda: "static"),
    "class": lambda: classmethod(lambda c: "class"), "type": lambda: int, "builtin": lambda: len, "member": lambda: Slotted.n, "bound": lambda: [].append,
}
class M(type): pass
class Base(metaclass=M): pass
class Mid(Base): pass
class Leaf(Mid): pass
o = Leaf()
def show(v):
    if isinstance(v, (str, tuple, type(None))): return v
    return type(v).__name__
def inst():
    try: return show(o.n)
    except Exception as e: return type(e).__name__
def cls():
    try: return show(Leaf.n)
    except Exception as e: return type(e).__name__
def call():
    try: return show(o.n())
    except Exception as e: return type(e).__name__
def write():
    try: o.n = "written"
    except Exception as e: return type(e).__name__
    return "ok"
def delete():
    try: del o.n
    except Exception as e: return type(e).__name__
    return "ok"
places = [Leaf, Mid, Base, M]
def look(): return (inst(), cls(), call(), write(), inst(), delete(), inst())
for place in places:
    for name, make in kinds.items():
        setattr(place, "n", make())
        first = look()
        same = all(look() == first for _ in range(60))
        print(place.__name__, name, same, *first)
    delattr(place, "n")
    print(place.__name__, "gone", *look())
for upper in ("plain", "data", "non", "fn"):
    for lower in kinds:
        Base.n = kinds[upper]()
        before = look()
        for _ in range(50): look()
        Leaf.n = kinds[lower]()
        after = look()
        ok = all(look() == after for _ in range(50))
        del Leaf.n
        back = look() == before
        print(upper, lower, ok, back, *after)
