# Without __slots__ every object stores its attributes in a dict.
class Normal:
    def __init__(self):
        self.a = 1


n = Normal()
print(n.__dict__)
n.b = 2
print(n.__dict__, type(n.__dict__).__name__)
n.__dict__["c"] = 3
print(n.c, vars(n))
m = Normal()
print(m.__dict__, m.__dict__ is n.__dict__)
del n.a
print(n.__dict__)
