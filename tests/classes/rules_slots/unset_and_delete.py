# Unset slots: reading, deleting twice, hasattr, getattr, del in all forms.
class A:
    __slots__ = ("x", "_y")
    def drop(self):
        del self.x, self._y
a = A()
def attempt(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__, e, getattr(e, "name", None), getattr(e, "obj", None) is a)
attempt(lambda: a.x)
attempt(delattr, a, "x")
attempt(A.x.__delete__, a)
attempt(object.__delattr__, a, "x")
print(hasattr(a, "x"), getattr(a, "x", "default"))
a.x = None
print(a.x, hasattr(a, "x"))
del a.x
attempt(delattr, a, "x")
a.x = a
del a.x
a.x, a._y = 1, 2
a.drop()
attempt(a.drop)
a.x = 1
attempt(a.drop)
attempt(lambda: a.x)
def aug():
    a.x += 1
attempt(aug)
a.x = 5
aug()
print(a.x)
for a.x in range(3):
    pass
print(a.x)
a.x, a._y = a._y if hasattr(a, "_y") else "none", a.x
print(a.x, a._y)
[a.x, *a._y] = "abc"
print(a.x, a._y)
import contextlib
with contextlib.nullcontext("entered") as a.x:
    print(a.x)
(a.x): int = 9
print(a.x)
print([a.x for a.x in "loop"], a.x)
try:
    raise KeyError("k")
except KeyError as e:
    a.x = e
print(repr(a.x))
print([n for n in A.__slots__ if hasattr(a, n)])
