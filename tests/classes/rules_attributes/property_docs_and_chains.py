# Docstrings of properties, copies by getter, setter and deleter, subclasses.
def show(label, p):
    print(label, repr(p.__doc__), p.fget is not None, p.fset is not None, p.fdel is not None,
          getattr(p, "__name__", None))
class C:
    @property
    def x(self):
        "doc of getter"
        return self._x
    first = x
    @x.setter
    def x(self, v):
        "doc of setter"
        self._x = v
    second = x
    @x.deleter
    def x(self):
        "doc of deleter"
        del self._x
    @x.getter
    def y(self):
        "doc of another getter"
        return -self._x
    z = property(None, lambda s, v: None, doc="given")
    @z.getter
    def z2(self):
        "not taken"
for n in ("first", "second", "x", "y", "z", "z2"):
    show(n, vars(C)[n])
c = C()
c.x = 5
print(c.x, c.y)
del c.x
try:
    c.first = 1
except AttributeError as e:
    print(e)
c.second = 2
print(c.first is c.x, vars(C)["first"] is vars(C)["x"])
p = property(lambda s: 1)
p.__doc__ = "assigned"
show("assigned", p)
show("getter", p.getter(lambda s: 2))
show("setter", p.setter(lambda s, v: 2))
try:
    del p.__doc__
    print(p.__doc__)
except (AttributeError, TypeError) as e:
    print(type(e).__name__, e)
def getter(self): "G doc"; return 1
class Sub(property):
    "doc of Sub"
s = Sub(getter)
print(s.__doc__, s.__dict__, type(s.setter(None)).__name__)
s = Sub(None, None, None, "explicit")
print(s.__doc__, s.__dict__)
s = Sub(lambda self: 1)
print(s.__doc__, s.__dict__)
class Slotted(property):
    __slots__ = ()
try:
    t = Slotted(getter)
    print(t.__doc__)
except AttributeError as e:
    print("AttributeError", e)
class SlotDoc(property):
    __slots__ = ("__doc__",)
print(SlotDoc(getter).__doc__)
class Init(property):
    def __init__(self, *a, tag=None):
        super().__init__(*a)
        self.tag = tag
    def setter(self, f):
        return type(self)(self.fget, f, self.fdel, tag=self.tag)
class D:
    @Init
    def v(self): "v doc"; return 1
    @v.setter
    def v(self, x): print("set", x)
D().v = 3
print(D.v.tag, D.v.__doc__, D.v.__name__)
class GetDoc:
    __doc__ = "doc of the class"
    def __call__(self, o): return 1
print(property(GetDoc()).__doc__)
class NoDoc:
    def __getattr__(self, n): raise AttributeError(n)
    __doc__ = None
print(property(NoDoc()).__doc__, property(len).__doc__ is len.__doc__, property(5).__doc__ is (5).__doc__)
class BadDoc:
    @property
    def __doc__(self): raise ValueError("bad doc")
try:
    property(BadDoc())
except ValueError as e:
    print(e)
class Abs:
    def __call__(self, o): pass
    __isabstractmethod__ = True
print(property(Abs()).__isabstractmethod__, property(None, Abs()).__isabstractmethod__,
      property().__isabstractmethod__, property(getter).__isabstractmethod__)
e = property(getter)
e.__init__()
show("reset", e)
e.__init__(getter, doc="again")
show("init again", e)
class E:
    a = property(getter)
class F(E):
    @E.a.setter
    def a(self, v): print("F sets", v)
F().a = 1
try:
    E().a = 1
except AttributeError as x:
    print(x)
print(F.__doc__, property.__doc__ is not None, isinstance(E.a, property))
