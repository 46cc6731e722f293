# What is still alive at the end is deleted at exit, after the last line.
class C:
    def __init__(self, n):
        self.n = n

    def __del__(self):
        print("del", self.n)


keep = C("kept to the end")


def f():
    return C("made in f")


f()
print("last line")
