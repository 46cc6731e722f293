# A generator's locals die when it ends, is closed or dropped.
class C:
    def __init__(self, n):
        self.n = n

    def __del__(self):
        print("del", self.n)


def gen(name):
    c = C(name)
    try:
        yield 1
        yield 2
    finally:
        print("finally", name)


for x in gen("exhausted"):
    print(x)
g = gen("closed")
next(g)
g.close()
print("closed")
g = gen("dropped")
next(g)
del g
print("dropped")
g = gen("never started")
del g
print("end")
