# Exceptions through nested with statements and try blocks.
class M:
    def __init__(self, name, swallow=False):
        self.name, self.swallow = name, swallow

    def __enter__(self):
        print("enter", self.name)
        return self

    def __exit__(self, kind, value, tb):
        print("exit", self.name, kind and kind.__name__, value, tb is not None)
        return self.swallow


with M("a", True) as a, M("b") as b:
    print("body")
    raise ValueError("v")
print("after")
try:
    with M("c"):
        with M("d", True):
            raise KeyError("k")
        print("between")
        raise TypeError("t")
except TypeError as e:
    print("caught", e)


def f():
    with M("e"):
        return "returned"


print(f())
for i in range(2):
    with M(f"loop{i}"):
        continue
