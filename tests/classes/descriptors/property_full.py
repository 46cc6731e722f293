# property: getter, setter, deleter, doc, errors, inheritance.
class C:
    def __init__(self):
        self._x = 1

    @property
    def x(self):
        "The x."
        return self._x

    @x.setter
    def x(self, v):
        self._x = v

    @x.deleter
    def x(self):
        print("deleting")
        del self._x

    @property
    def ro(self):
        return "ro"

    def _set_wo(self, v):
        print("write only", v)

    wo = property(None, _set_wo, doc="wo doc")
    named = property(lambda self: "lambda")


c = C()
c.x = 5
print(c.x, C.x.__doc__, C.wo.__doc__, c.named)
del c.x
for f in (lambda: c.x, lambda: setattr(c, "ro", 1), lambda: delattr(c, "ro"), lambda: c.wo,
          lambda: setattr(c, "named", 1), lambda: delattr(c, "wo")):
    try:
        f()
    except AttributeError as e:
        print(e)
c.wo = 3
print(type(C.x).__name__, C.x.fget.__name__, C.ro.fset, C.x.fdel is not None)


class Sub(C):
    @C.x.getter
    def x(self):
        return "sub " + str(self._x)


s = Sub()
s.x = 9
print(s.x, C().x)
p = property()
try:
    p.__get__(c)
except AttributeError as e:
    print(e)
print(p.__get__(None, C) is p)
try:
    C.x.fget = 1
except AttributeError as e:
    print(e)
