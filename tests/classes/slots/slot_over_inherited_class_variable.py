# A slot may hide a class variable of a base: no default shows through.
class Base:
    __slots__ = ()
    size = 10
    name = "base"


class Sub(Base):
    __slots__ = ("size",)


s = Sub()
try:
    s.size
except AttributeError as e:
    print("no default:", e)
s.size = 3
print(s.size, Base.size, s.name)
try:
    s.name = "mine"
except AttributeError as e:
    print(e)
del s.size
print(getattr(s, "size", "empty"))


class Third(Sub):
    __slots__ = ()
    size = 5


t = Third()
print(t.size)
try:
    t.size = 1
except AttributeError as e:
    print(e)
Sub.size.__set__(t, 7)
print(t.size, Sub.size.__get__(t))
