# In a chain of calls each intermediate dies when the next is done.
class Step:
    def __init__(self, n):
        self.n = n

    def next(self):
        print("next of", self.n)
        return Step(self.n + 1)

    def __del__(self):
        print("del", self.n)


Step(1).next().next()
print("--")
x = Step(10).next()
print("x is", x.n)
print(Step(20).next().n + Step(30).n)
print("--")


def call(a, b):
    print("call", a.n, b.n)
    return a


y = call(Step(40), Step(50))
print("y is", y.n)
y = x = None
[Step(i) for i in (60, 61)][1].next()
print("end")
