# A manager lives through its with block; __exit__ precedes __del__.
class M:
    def __init__(self, n):
        self.n = n

    def __enter__(self):
        print("enter", self.n)
        return self

    def __exit__(self, *a):
        print("exit", self.n)

    def __del__(self):
        print("del", self.n)


with M(1):
    print("body")
print("--")
with M(2) as m:
    print("body", m.n)
print("after, m still holds it")
del m
print("--")
with M("a"), M("b"):
    print("body")
print("end")
