import sys


class Named:
    def __init__(self, name, error):
        self.name = name
        self.error = error

    def __repr__(self):
        return self.name

    def __call__(self, *args):
        raise self.error


class C:
    __del__ = Named("<del>", ValueError("in del"))


sys.unraisablehook = Named("<hook>", KeyError("in hook"))
C()
