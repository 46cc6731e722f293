# __setattr__ and __delattr__ see every slot, object's do the work.
class Frozen:
    __slots__ = ("x", "y")

    def __init__(self, x, y):
        object.__setattr__(self, "x", x)
        super().__setattr__("y", y)

    def __setattr__(self, name, value):
        raise AttributeError("frozen: can't set " + name)

    def __delattr__(self, name):
        raise AttributeError("frozen: can't delete " + name)


f = Frozen(1, 2)
print(f.x, f.y)
for action in (lambda: setattr(f, "x", 5), lambda: delattr(f, "y"),
               lambda: setattr(f, "new", 5)):
    try:
        action()
    except AttributeError as e:
        print(e)
object.__setattr__(f, "x", 100)
print(f.x)
object.__delattr__(f, "x")
print(hasattr(f, "x"))
try:
    object.__setattr__(f, "z", 1)
except AttributeError as e:
    print(e)
Frozen.x.__set__(f, "by descriptor")
print(f.x)
