# Removing from a container releases the item at once.
class C:
    def __init__(self, n):
        self.n = n

    def __del__(self):
        print("del", self.n)


l = [C(0), C(1), C(2), C(3), C(4)]
l.pop()
print("pop")
del l[0]
print("del item")
l[0] = None
print("replaced")
l.remove(l[1])
print("removed")
l.clear()
print("cleared")
d = {"a": C("a"), "b": C("b"), "c": C("c")}
d["a"] = 1
print("overwritten")
d.pop("b")
print("dict pop")
d.clear()
print("dict clear")
l = [C(7), C(8)]
l[:] = []
print("slice")
t = (C("t1"), C("t2"))
del t
print("tuple")
