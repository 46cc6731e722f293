# A bound method keeps its object alive.
class C:
    def __init__(self, n):
        self.n = n

    def __del__(self):
        print("del", self.n)

    def m(self):
        return self.n


m = C(1).m
print(m())
del m
print("--")
print(C(2).m())
c = C(3)
f = c.m
del c
print("held by the method")
print(f.__self__.n)
f = f.__func__
print("only the function is left")
