# Unpacking asks for one value more than it has targets.
class It:
    def __init__(self, n):
        self.n = n
        self.i = 0

    def __iter__(self):
        print("iter")
        return self

    def __next__(self):
        print("next", self.i)
        if self.i == self.n:
            raise StopIteration
        self.i += 1
        return self.i


a, b = It(2)
print(a, b)
try:
    a, b = It(5)
except ValueError as e:
    print(e)
print(a, b)
try:
    a, b, c = It(2)
except ValueError as e:
    print(e)
a, *b = It(3)
print(a, b)


class Getitem:
    def __getitem__(self, i):
        if i > 1:
            raise IndexError
        return i * 10


x, y = Getitem()
print(x, y)
