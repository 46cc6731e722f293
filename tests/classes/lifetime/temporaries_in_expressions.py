# Temporaries die as soon as the expression is done with them.
class T:
    def __init__(self, n):
        self.n = n

    def __del__(self):
        print("del", self.n)

    def __add__(self, o):
        print("add", self.n, o.n)
        return T(self.n + o.n)

    def value(self):
        return self.n


print(T(1).n)
print("--")
print((T(1) + T(2) + T(3)).value())
print("--")
x = T(10).value() + T(20).value()
print(x)
print("--")
if T(5).n == 5:
    print("in if")
while T(6).n == 7:
    pass
print("--")
[T(1), T(2)][0].n
print("end")
