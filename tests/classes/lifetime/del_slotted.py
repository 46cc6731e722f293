# The same moments for objects with slots.
class C:
    __slots__ = ("name", "other")

    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)


a = C("a")
a.other = C("a.other")
a.other = None
print("slot overwritten")
a.other = C("second")
del a.other
print("slot deleted")
a.other = C("third")
del a
print("owner gone")
C("x").other = C("y")
print("end")
