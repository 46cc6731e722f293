# __del__ runs the moment the last reference goes.
class C:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)


a = C("a")
print("before")
del a
print("after del")
b = C("b")
c = b
del b
print("one name left")
c = None
print("rebound")
d = C("d1")
d = C("d2")
print("d is d2 now")
d = 0
C("temporary")
print("end")
