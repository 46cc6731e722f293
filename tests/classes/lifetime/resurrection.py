# __del__ may bring the object back; it isn't called a second time.
saved = []


class Phoenix:
    def __init__(self, n):
        self.n = n

    def __del__(self):
        print("del", self.n)
        saved.append(self)


p = Phoenix(1)
del p
print(len(saved), saved[0].n)
saved.pop()
print("second death is silent", len(saved))


class Slotted:
    __slots__ = ("n",)

    def __del__(self):
        print("del", self.n)
        saved.append(self)


s = Slotted()
s.n = 5
s = None
print(saved[0].n)
saved.clear()
print("end", saved)
