# Slots may shadow built-in names without touching them.
class C:
    __slots__ = ("list", "print", "type", "len", "self")

    def __init__(self):
        self.list = [1]
        self.print = "p"
        self.type = type(self).__name__
        self.len = len(self.list)
        self.self = self


c = C()
print(c.list, c.print, c.type, c.len, c.self is c)
print(list((1, 2)), type(1).__name__, len("abc"))
del c.self
print(hasattr(c, "self"))
