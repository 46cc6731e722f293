# A with statement around a yield is left when the generator is.
class M:
    def __init__(self, n):
        self.n = n

    def __enter__(self):
        print("enter", self.n)
        return self.n

    def __exit__(self, kind, v, tb):
        print("exit", self.n, kind and kind.__name__)


def g():
    with M("a") as a:
        yield a
        with M("b"):
            yield "in b"


list(g())
it = g()
next(it)
next(it)
it.close()
print("--")
it = g()
next(it)
try:
    it.throw(ValueError("v"))
except ValueError:
    print("out")
print("--")
it = g()
next(it)
del it
print("end")
