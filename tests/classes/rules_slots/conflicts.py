# A slot may not have the name of something in the same class body; one of a
# base may be hidden.
def make(names, ns, bases=()):
    try:
        c = type("T", bases, {"__slots__": names, **ns})
    except Exception as e:
        print(names, type(e).__name__, e)
        return
    print(names, "made")
    return c

for name in ("x", "__class__", "__doc__", "__module__", "__qualname__",
             "__init__", "__hash__", "__new__", "__slots__", "__classcell__",
             "__name__", "__bases__", "__mro__", "__eq__", "__getattr__",
             "__init_subclass__", "__class_getitem__", "__set_name__", "__call__",
             "__annotations__", "__static_attributes__", "__firstlineno__"):
    make((name,), {})
    make((name,), {name: None})
class Body:
    __slots__ = "ok"
    def method(self): pass
def statement(text):
    try:
        exec(text)
        print("made")
    except Exception as e:
        print(type(e).__name__, e)
statement("class A:\n __slots__ = 'f',\n def f(self): pass")
statement("class A:\n __slots__ = 'f',\n f: int = 1")
statement("class A:\n __slots__ = 'f',\n f: int")
statement("class A:\n 'doc'\n __slots__ = '__doc__',")
statement("class A:\n __slots__ = '__doc__',")
statement("class A:\n __slots__ = '__module__',")
statement("class A:\n __slots__ = '__qualname__',")
statement("class A:\n __slots__ = '__dict__',\n __dict__ = 1")
statement("class A:\n __slots__ = '__weakref__',\n __weakref__ = 1")
statement("class A:\n __slots__ = '__classcell__',\n def f(self): return __class__")
statement("class A:\n __slots__ = '__firstlineno__',")
statement("class A:\n __slots__ = '__static_attributes__',")
statement("class A:\n __slots__ = '__annotations__',\n x: int")
class Base:
    v = "class variable of the base"
    def m(self):
        return "method of the base"
class Sub(Base):
    __slots__ = ("v", "m")
s = Sub()
for n in "vm":
    try:
        print(getattr(s, n))
    except AttributeError as e:
        print(e)
s.v = 1
print(s.v, Sub.v.__objclass__.__name__, super(Sub, s).v, super(Sub, s).m())
s.m = lambda: "own"
print(s.m())
