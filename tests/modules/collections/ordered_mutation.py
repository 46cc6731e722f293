# Iteration while the dict changes
from collections import OrderedDict

def show(fn, *args, **kwargs):
    try:
        print(repr(fn(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__ + ":", e)


def walk(change):
    for start in (iter, reversed, lambda o: iter(o.items())):
        o = OrderedDict.fromkeys("abcd")
        it = start(o)
        next(it)
        change(o)
        show(next, it)
        show(next, it)


walk(lambda o: o.move_to_end("a"))
walk(lambda o: o.move_to_end("d"))
walk(lambda o: o.move_to_end("a", last=False))
walk(lambda o: o.move_to_end("d", last=False))
walk(lambda o: o.pop("c"))
walk(lambda o: o.popitem())
walk(lambda o: o.popitem(False))
walk(lambda o: o.update(z=1))
walk(lambda o: o.update(a=1))
walk(lambda o: o.setdefault("a"))
walk(lambda o: o.setdefault("q"))
walk(lambda o: o.clear())
walk(lambda o: o.__delitem__("a"))
walk(lambda o: o.__setitem__("b", 2))
walk(lambda o: o.copy())
o = OrderedDict(a=1, b=2)
try:
    for k in o:
        del o[k]
except RuntimeError as e:
    print(e, o)
o = OrderedDict(a=1, b=2)
try:
    for k in o:
        o[k + "x"] = 1
except RuntimeError as e:
    print(e, o)
for k in list(o):
    del o[k]
print(o)
it = iter(o)
print(list(it))
o["n"] = 1
print(list(it))
