# Slots in loops that a cache would serve: many reads, writes, classes.
class A:
    __slots__ = ("v", "w")


class B:
    __slots__ = ("w", "v")


class C(A):
    pass


class D:
    pass


objects = [A(), B(), C(), D()] * 50
for i, o in enumerate(objects):
    o.v = i
    o.w = -i
total = 0
for _ in range(20):
    for o in objects:
        o.v += 1
        total += o.v + o.w
print(total)


def read(o):
    return o.v


print([read(o) for o in objects[:4]])
a = A()
a.v = 1
print(read(a))
del a.v
try:
    read(a)
except AttributeError as e:
    print(e)
D.v = property(lambda self: "property now")
print(read(D()), read(objects[0]))
A.v = 5
print(read(A()), read(objects[0]), read(objects[2]), read(objects[1]))
