# An error in __del__ is reported on stderr and the program goes on.
class Deleter:
    def __call__(self):
        raise ValueError("in del")

    def __repr__(self):
        return "<the deleter>"


class C:
    __del__ = Deleter()


print("before")
try:
    c = C()
    del c
except ValueError:
    print("not caught here")
print("after")
