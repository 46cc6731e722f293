# super() without arguments and __class__ work in slotted classes.
class A:
    __slots__ = ("log",)

    def __init__(self):
        self.log = ["A"]

    def me(self):
        return __class__.__name__


class B(A):
    __slots__ = ("extra",)

    def __init__(self):
        super().__init__()
        self.log.append("B")
        self.extra = [super().me(), __class__.__slots__]


b = B()
print(b.log, b.extra, b.me())
print([super(B, b).log, super(B, B).me(b)])


class Registry(A):
    __slots__ = ()
    instances = []

    def __new__(cls, *args):
        self = super().__new__(cls)
        __class__.instances.append(self)
        return self


r = Registry()
print(r.log, len(Registry.instances), Registry.instances[0] is r)
