# An exception keeps the frames it passed through, and their locals.
class C:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)


def fail():
    local = C("local of fail")
    raise ValueError("x")


try:
    fail()
except ValueError as e:
    print("in handler")
print("handler left")
saved = None
try:
    fail()
except ValueError as e:
    saved = e
print("saved")
saved.__traceback__ = None
print("traceback dropped")
saved = None
print("end")
