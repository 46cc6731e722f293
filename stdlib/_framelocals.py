"""FrameLocalsProxy: the local variables of a function's frame (PEP 667).

What is read is what the variables are at the time; what is stored goes to
them, or, under a name that is no variable, to a dict of the frame's own.
"""

from _abc import _abc_register
from _collections_abc import Mapping
from _traceback import frame_locals, frame_store


class FrameLocalsProxy:
    __slots__ = ("frame",)
    __module__ = "builtins"
    __hash__ = None

    def __new__(cls, *args, **kwargs):
        if len(args) != 1:
            raise TypeError("FrameLocalsProxy expected 1 argument, got "
                            f"{len(args)}")
        frame_locals(args[0])
        self = object.__new__(cls)
        set_frame(self, args[0])
        return self

    def __getitem__(self, key):
        try:
            return frame_locals(frame(self))[key]
        except KeyError:
            message = f"local variable '{key!r}' is not defined"
        raise KeyError(message)

    def __setitem__(self, key, value):
        frame_store(frame(self), key, value)

    def __delitem__(self, key):
        raise TypeError("cannot remove variables from FrameLocalsProxy")

    def __contains__(self, key):
        return key in frame_locals(frame(self))

    def __len__(self):
        return len(frame_locals(frame(self)))

    def __iter__(self):
        return iter(self.keys())

    def __reversed__(self):
        return iter(self.keys()[::-1])

    def __repr__(self):
        own = frame(self)
        if own in shown:
            return "{...}"
        shown.append(own)
        try:
            return repr(frame_locals(own))
        finally:
            shown.remove(own)

    def __eq__(self, other):
        if isinstance(other, FrameLocalsProxy):
            return frame(self) == frame(other)
        if isinstance(other, dict):
            return frame_locals(frame(self)) == other
        return NotImplemented

    def __or__(self, other):
        if not isinstance(other, (dict, FrameLocalsProxy)):
            return NotImplemented
        return {**self, **other}

    def __ror__(self, other):
        if not isinstance(other, (dict, FrameLocalsProxy)):
            return NotImplemented
        return {**other, **self}

    def __ior__(self, other):
        if not isinstance(other, (dict, FrameLocalsProxy)):
            return NotImplemented
        self.update(other)
        return self

    def keys(self):
        return list(frame_locals(frame(self)))

    def values(self):
        return list(frame_locals(frame(self)).values())

    def items(self):
        return list(frame_locals(frame(self)).items())

    def get(self, key, default=None, /):
        return frame_locals(frame(self)).get(key, default)

    def setdefault(self, key, default=None, /):
        if key not in self:
            self[key] = default
        return self[key]

    def update(self, other, /):
        if not isinstance(other, (dict, FrameLocalsProxy)):
            raise TypeError("update() argument must be dict or another "
                            "FrameLocalsProxy")
        for key, value in other.items():
            self[key] = value

    def copy(self):
        return frame_locals(frame(self))

    def __reduce_ex__(self, protocol):
        raise TypeError("cannot pickle 'FrameLocalsProxy' object")


shown = []  # frames whose repr() is under way
frame = FrameLocalsProxy.frame.__get__
set_frame = FrameLocalsProxy.frame.__set__
del FrameLocalsProxy.frame
_abc_register(Mapping, FrameLocalsProxy, True)  # asking no hook
