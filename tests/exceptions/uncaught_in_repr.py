# An error in __repr__ called by print of a list.
class Bad:
    def __repr__(self):
        return self.missing


print("start")
print([1, Bad()])
