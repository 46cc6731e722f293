# At return the locals die in the order of their definition.
class C:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)


def f(p, q):
    b = C("b")
    a = C("a")
    c = C("c")
    del a
    print("leaving")


f(C("p"), C("q"))
print("end")
