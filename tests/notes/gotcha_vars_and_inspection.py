# vars() refuses; the slots are named by the class instead.
class C:
    __slots__ = ("a", "b")

    def __init__(self):
        self.a = 1


c = C()
try:
    vars(c)
except TypeError as e:
    print(type(e).__name__, e)
print([n for n in dir(c) if not n.startswith("_")])
print({n: getattr(c, n, "unset") for n in C.__slots__})
