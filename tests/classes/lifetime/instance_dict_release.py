# Attributes die with the object, after its __del__.
class C:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)


a = C("outer")
a.inner = C("inner")
a.more = C("more")
del a
print("--")
b = C("b")
b.x = C("x1")
b.x = C("x2")
print("replaced")
b.__dict__.clear()
print("cleared")
b.name = "b again"
d = b.__dict__
d["held"] = C("held")
del b
print("dict outlives the object", sorted(d))
d.clear()
print("end")
