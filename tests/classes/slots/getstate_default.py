# object.__getstate__ tells the slots that are filled.
class S:
    __slots__ = ("a", "b")


class N:
    pass


class M(S):
    pass


s = S()
print(s.__getstate__())
s.a = 1
print(s.__getstate__())
n = N()
print(n.__getstate__())
n.x = 1
print(n.__getstate__())
m = M()
m.a = 1
m.z = 26
print(m.__getstate__())


class E:
    __slots__ = ()


print(E().__getstate__())
