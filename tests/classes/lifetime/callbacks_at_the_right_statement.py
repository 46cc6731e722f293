# Callbacks are called at the statement at which the object dies.
import weakref


class C:
    def __init__(self, name): self.name = name


refs = []


def watch(name):
    c = C(name)
    refs.append(weakref.ref(c, lambda r: print("died:", name)))
    return c


def leaves():
    local = watch("local")
    print("before return")
    return None


def passes(x):
    print("in call")
    del x
    print("after del in call")


leaves()
print("after return")
passes(watch("argument"))
print("after call")
watch("expression")
print("after expression")
x = watch("old")
print("rebinding")
x = watch("new")
print("rebound")
x = None
l = [watch("item 0"), watch("item 1")]
l[0] = None
print("item replaced")
l.clear()
print("cleared")
d = {1: watch("value")}
d[1] = 2
print("value replaced")
s = {watch("in set")}
s.pop()
print("popped")
t = (watch("in tuple"), 1)
a, b = t
t = None
print("tuple gone, item bound")
a = None
for i in [watch("loop 1"), watch("loop 2")]:
    print("in loop", i.name)
i = None
print("after loop")
try:
    raise ValueError(watch("in exception"))
except ValueError as e:
    print("handling")
print("handled")
g = (y for y in [watch("in generator")])
next(g)
g = None
print("generator gone")
f = lambda z=watch("default"): z
f = None
print("function gone")


class K:
    attribute = watch("class attribute")


K.attribute = None
print("attribute replaced")
with_statement = watch("with")
del with_statement
print([watch("in list display").name, "other"])
print(watch("left").name + watch("right").name)
