# The loop variable holds its last object after the loop.
class C:
    def __init__(self, n):
        self.n = n

    def __del__(self):
        print("del", self.n)


for c in [C(1), C(2)]:
    print("loop", c.n)
print("after loop")
c = None
print("--")
for c in (C(i) for i in range(3)):
    print("gen", c.n)
print("after", c.n)
del c
print("--")
[C(i) for i in range(2)]
print("--")
n = sum(C(i).n for i in range(3))
print("sum", n)
