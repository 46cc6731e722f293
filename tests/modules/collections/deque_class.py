# What the class shows
from collections import deque

def show(fn, *args, **kwargs):
    try:
        print(repr(fn(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__ + ":", e)


names = sorted(set(dir(deque)) - set(dir(object)))
print(names)
print(deque.maxlen, deque.__doc__)
for name in ("append", "pop", "rotate", "copy", "__len__", "__reversed__",
             "__class_getitem__"):
    fn = deque.__dict__[name]
    print(name, type(fn).__name__, fn.__name__, bool(fn.__doc__))
print(deque.append, deque().append.__name__, deque.append.__qualname__)
show(deque.append)
show(deque.append, [])
show(deque.append, [], 1)
show(deque.__len__, [])
show(deque.__init__)
print(deque([3, 1]).__getstate__(), deque.__basicsize__ > 0)
print(deque().__sizeof__() > 0, deque.__itemsize__, deque.__dictoffset__)
from collections.abc import (Collection, Hashable, MutableSequence, Reversible,
                             Sequence, Sized)
d = deque()
print([isinstance(d, c) for c in (Sized, Collection, Reversible, Sequence,
                                  MutableSequence, Hashable)])
print(issubclass(deque, MutableSequence))
