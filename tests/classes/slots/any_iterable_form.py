# Any iterable of strings will do; a generator is used up by the class.
def names():
    for n in ("a", "b"):
        print("yield", n)
        yield n


class C:
    __slots__ = names()


c = C()
c.a = 1
c.b = 2
print(c.a, c.b)
print(list(C.__slots__))


class D:
    __slots__ = frozenset({"one"})


d = D()
d.one = 1
print(d.one, D.__slots__)


class Names:
    def __iter__(self):
        print("iter")
        return iter(["p", "q"])


class E:
    __slots__ = Names()


e = E()
e.p = e.q = 7
print(e.p, e.q)


class F:
    __slots__ = (n for n in ["u"])


f = F()
f.u = 1
print(f.u)
