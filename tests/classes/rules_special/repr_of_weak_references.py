"""What the repr of weak references calls the class."""
import weakref


class Outer:
    class Inner:
        def __repr__(self):
            return "inner"


def mask(text):
    first, *rest = text.split("0x")
    return first + "".join("AD" + part.lstrip("0123456789abcdef")
                           for part in rest)


o = Outer.Inner()
for module in "__main__", "other", 5, "builtins", None, "":
    Outer.Inner.__module__ = module
    for ref in weakref.ref(o), weakref.ref(Outer.Inner):
        print(mask(repr(ref)))
    p = weakref.proxy(o)
    print(mask(type(p).__repr__(p)))
Outer.Inner.__qualname__ = "Q.ual"
Outer.Inner.__name__ = "Named"
o.__name__ = "name"
print(mask(repr(weakref.ref(o))), mask(repr(weakref.ref(Outer.Inner))))
o.__name__ = 5
print(mask(repr(weakref.ref(o))), mask(repr(weakref.ref(mask))))


class Computed:
    @property
    def __name__(self):
        return self.name


c = Computed()
for c.name in "computed", 5, "":
    print(mask(repr(weakref.ref(c))))
