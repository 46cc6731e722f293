import sys


class Del:
    def __repr__(self):
        return "<del>"

    def __call__(self):
        raise ValueError("in del") from KeyError("cause")


class C:
    __del__ = Del()


def hook(unraisable):
    print(type(unraisable).__name__, unraisable.exc_type,
          unraisable.exc_value, unraisable.err_msg,
          unraisable.object, file=sys.stderr)
    sys.__unraisablehook__(unraisable)
    sys.__unraisablehook__(type(unraisable)(
        (KeyError, KeyError("made"), None, "My message", [1])))
    sys.__unraisablehook__(type(unraisable)(
        (KeyError, KeyError("made"), None, "My message", None)))
    sys.__unraisablehook__(type(unraisable)(
        (KeyError, KeyError("made"), None, None, None)))
    sys.__unraisablehook__("something else")


C()
sys.unraisablehook = hook
print("hooked", file=sys.stderr)
try:
    sys.unraisablehook = None
    C()
    hook.__repr__
finally:
    sys.unraisablehook = sys.__unraisablehook__
C()
try:
    sys.unraisablehook((1, 2, 3, 4, 5))
except TypeError as e:
    print(e, file=sys.stderr)
