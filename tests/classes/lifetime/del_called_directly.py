# A direct call of __del__ is an ordinary call; the real one still comes.
class C:
    def __init__(self):
        self.calls = 0

    def __del__(self):
        self.calls += 1
        print("del", self.calls)


c = C()
c.__del__()
c.__del__()
print("alive", c.calls)
del c
print("end")
