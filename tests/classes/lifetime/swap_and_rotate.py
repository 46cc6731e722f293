# Swapping and rotating names neither loses nor frees anything early.
class C:
    def __init__(self, n):
        self.n = n

    def __del__(self):
        print("del", self.n)


a, b, c = C(1), C(2), C(3)
a, b, c = b, c, a
print(a.n, b.n, c.n)
a, b = b, a
[a, *rest] = [c, a, b]
print(a.n, [r.n for r in rest])
del b, c
print("names gone")
rest.pop()
print("popped")
rest = None
print("rest gone")
a = a
print("self-assignment")
a = None
