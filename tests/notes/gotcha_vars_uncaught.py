# vars() of a slotted object ends a program that doesn't expect it.
class C:
    __slots__ = ("a", "b")


def show(o):
    for k, v in vars(o).items():
        print(k, v)


class N:
    def __init__(self):
        self.a = 1


show(N())
show(C())
