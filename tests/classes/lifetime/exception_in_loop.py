# Objects of a broken-off iteration die at the right moment.
class C:
    def __init__(self, n):
        self.n = n

    def __del__(self):
        print("del", self.n)


for i in range(3):
    try:
        c = C(i)
        if i == 1:
            raise ValueError(i)
        print("ok", i)
    except ValueError as e:
        print("caught", e)
    finally:
        print("finally", i)
del c


def f():
    for i in range(2):
        local = C(f"f{i}")
        try:
            if i:
                return local.n
        finally:
            print("leaving", i)


print(f())


def g():
    c = C("g")
    raise KeyError("k")


try:
    g()
except KeyError:
    pass
print("after g")
