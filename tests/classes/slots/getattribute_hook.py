# __getattribute__ sees reads of slots and of everything else.
class Logged:
    __slots__ = ("a", "log")

    def __init__(self):
        self.log = []
        self.a = 1

    def __getattribute__(self, name):
        if name != "log":
            object.__getattribute__(self, "log").append(name)
        return super().__getattribute__(name)

    def method(self):
        return self.a


c = Logged()
print(c.a)
print(c.method())
try:
    c.missing
except AttributeError as e:
    print(e)
print(hasattr(c, "b"))
print(c.log)
c.a += 1
print(c.log[-1], c.a)
