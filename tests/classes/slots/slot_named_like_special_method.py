# A slot may have a special method's name: the class then uses the slot.
class C:
    __slots__ = ("__call__", "__len__", "__name__")


c = C()
c.__call__ = lambda *args: ("called", args)
print(c(1, 2))
c.__len__ = lambda: 7
print(len(c))
c.__name__ = "slot"
print(c.__name__, C.__name__)
e = C()
try:
    e()
except AttributeError as x:
    print("AttributeError", x)
try:
    len(e)
except AttributeError as x:
    print("AttributeError", x)


class H:
    __slots__ = ("__hash__",)


h = H()
h.__hash__ = lambda: 42
print(hash(h))
