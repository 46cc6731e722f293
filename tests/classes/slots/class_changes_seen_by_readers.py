# Changing the class while functions keep using it.
class P:
    __slots__ = ("x",)

    def m(self):
        return "m1"


def use(p):
    return p.m(), p.x


p = P()
p.x = 1
print([use(p) for _ in range(3)])
P.m = lambda self: "m2"
print(use(p))


class Q(P):
    __slots__ = ()


q = Q()
q.x = 2
print(use(q), use(p))
Q.m = lambda self: "Q's"
print(use(q), use(p))
del Q.m
print(use(q))
P.__getattr__ = lambda self, name: f"made up {name}"
print(p.nothing, use(p))
del P.__getattr__
try:
    p.nothing
except AttributeError as e:
    print(e)
P.x2 = P.x
p.x2 = 7
print(p.x, use(p))
P.__getattribute__ = lambda self, name: f"intercepted {name}"
print(p.x, p.m)
del P.__getattribute__
print(use(p))
