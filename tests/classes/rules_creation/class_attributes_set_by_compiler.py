# __firstlineno__, __static_attributes__, __qualname__, __module__, __doc__,
# __annotations__ of classes.
class Plain:
    pass
print(list(vars(Plain)))
class Doc:
    """The doc."""
    x: int = 1
    y: str
    def f(self): pass
print(list(vars(Doc)), Doc.__annotations__, Doc.__doc__)

@(lambda c: c)
@(lambda c: c)
class Decorated:
    pass
print(Decorated.__firstlineno__ - Plain.__firstlineno__)

class Static:
    def a(self):
        self.one = 1
        self.two, self.three = 2, 3
        for self.four in (): pass
        with open as self.five: pass
        self.six += 1
        del self.seven
        self.eight: int = 3
        self.nine: int
        [self.ten for self.ten in ()]
        (self.eleven).inner = 2
        self.twelve[0] = 1
        other = self
        other.thirteen = 1
        def nested():
            self.fourteen = 1
        def nested2(self):
            self.fifteen = 1
        lambda: setattr(self, "no", 1)
        class Inner:
            def g(self): self.inner_only = 1
    def b(this):
        this.sixteen = 1
    @classmethod
    def c(cls):
        cls.seventeen = 1
        self = cls
        self.eighteen = 2
    @staticmethod
    def d(self):
        self.nineteen = 1
    async def e(self):
        self.twenty = 1
        async for self.t1 in x: pass
    def __set(self):
        self.__private = 1
    f = lambda self: [self.t2 for self.t2 in ()]
    self = 5
print(sorted(Static.__static_attributes__))
print(sorted(Static.a.__code__.co_consts[i].co_name for i in range(len(Static.a.__code__.co_consts)) if hasattr(Static.a.__code__.co_consts[i], "co_name")) if False else type(Static.__static_attributes__).__name__)
print(Plain.__static_attributes__, type("T", (), {}).__dict__.get("__static_attributes__"))
print(hasattr(type("T", (), {}), "__firstlineno__"), hasattr(int, "__firstlineno__"))
class Overridden:
    __static_attributes__ = ("mine",)
    __firstlineno__ = 7
    __qualname__ = "Some.Thing"
    __module__ = "elsewhere"
    __doc__ = "assigned"
    def f(self): self.x = 1
print(Overridden, Overridden.__static_attributes__, Overridden.__firstlineno__,
      Overridden.__module__, Overridden.__doc__, Overridden.f.__qualname__)
def outer():
    class Local:
        class Inner:
            def m(self): pass
    global Glob
    class Glob:
        def m(self): pass
    return Local
L = outer()
print(L, L.__qualname__, L.Inner.__qualname__, L.Inner.m.__qualname__, Glob, Glob.m.__qualname__)
class Body:
    print(__module__, __qualname__, sorted(locals()))
    here = __qualname__ + "!"
print(Body.here)
for name in ("__name__", "__qualname__", "__module__", "__doc__", "__firstlineno__",
             "__annotations__", "__static_attributes__"):
    for value in ("new", 5, None):
        try:
            setattr(Plain, name, value)
            print(name, repr(value), repr(getattr(Plain, name)))
        except (TypeError, ValueError, AttributeError) as e:
            print(name, repr(value), type(e).__name__, e)
    try:
        delattr(Plain, name)
        print("deleted", name, getattr(Plain, name, "gone"))
    except (TypeError, AttributeError) as e:
        print("del", name, type(e).__name__, e)
