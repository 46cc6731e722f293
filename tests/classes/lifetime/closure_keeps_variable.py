# A closure keeps what it uses and only that.
class C:
    def __init__(self, n):
        self.n = n

    def __del__(self):
        print("del", self.n)


def make():
    used = C("used")
    unused = C("unused")

    def inner():
        return used.n
    return inner


f = make()
print(f())
f = None
print("--")


def change():
    v = C("first")

    def put(x):
        nonlocal v
        v = x

    return put


put = change()
put(C("second"))
print("put")
put(None)
print("end")
