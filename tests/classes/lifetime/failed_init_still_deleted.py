# An object whose __init__ fails is deleted all the same.
class C:
    def __init__(self, n):
        if n < 0:
            raise ValueError("negative")
        self.n = n

    def __del__(self):
        print("del", getattr(self, "n", "unfinished"))


try:
    C(-1)
except ValueError as e:
    print(e)
print("--")
C(1)


class D:
    def __new__(cls):
        raise TypeError("never made")

    def __del__(self):
        print("not called")


try:
    D()
except TypeError as e:
    print(e)
