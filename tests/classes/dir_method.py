# dir() sorts; __dir__ may say anything iterable.
class A:
    a = 1

    def m(self): pass


class B(A):
    b = 2


b = B()
b.z = 1
b.c = 2
print([n for n in dir(b) if not n.startswith("_")], [n for n in dir(B) if not n.startswith("_")])


class D:
    def __dir__(self):
        return ["z", "a", "m"]


class E:
    def __dir__(self):
        return 5


class F:
    def __dir__(self):
        return [1, "a"]


print(dir(D()))
for cls in (E, F):
    try:
        dir(cls())
    except TypeError as e:
        print(e)
print([n for n in dir(object()) if n in ("__class__", "__eq__", "__init__", "__slots__", "__dict__")])
local_name = 1
print("local_name" in dir(), "local_name" in dir(5))


def f():
    x = y = 1
    return dir()


print(f())
