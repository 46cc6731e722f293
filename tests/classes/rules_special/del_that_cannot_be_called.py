"""A __del__ that is no method: called once, its failure told where."""
import sys


class Counting:
    looks = 0

    def __get__(self, o, cls=None):
        self.looks += 1
        return self.looks


def hook(unraisable):
    print(unraisable.err_msg, type(unraisable.object).__name__,
          unraisable.object if isinstance(unraisable.object, (int, str)) else "",
          unraisable.exc_value)


sys.unraisablehook = hook
for v in (Counting(), 5, 0, None, "x", property(lambda s: 7),
          property(lambda s: 1 // 0), property(lambda s: s.nope),
          staticmethod(lambda: print("static")), staticmethod(lambda s: 1),
          classmethod(lambda c: print("class")), classmethod(5), lambda: 1,
          lambda s: 1 // 0, len, object()):
    class C:
        __del__ = v
    C()
    x = C()
    x = print("--")
