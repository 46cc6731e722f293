# *args and **kwargs hold their items until the call is over.
class C:
    def __init__(self, n):
        self.n = n

    def __del__(self):
        print("del", self.n)


def f(*args, **kw):
    print([a.n for a in args], {k: v.n for k, v in kw.items()})
    args = None
    print("args dropped")
    kw.clear()
    print("kw cleared")


l = [C("l")]
f(*l, C("p"), k=C("k"))
print("--")
l.clear()
f()
print("end")
