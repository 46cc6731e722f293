# move_to_end and popitem
from collections import OrderedDict

def show(fn, *args, **kwargs):
    try:
        print(repr(fn(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__ + ":", e)


o = OrderedDict.fromkeys("abcde")
o.move_to_end("b")
print("".join(o))
o.move_to_end("e", last=False)
print("".join(o))
o.move_to_end("a", False)
o.move_to_end(key="c", last=True)
print("".join(o), len(o), "c" in o)
for k in "abcde":
    o.move_to_end(k, last=False)
    print("".join(o), "".join(reversed(o)))
for k in "abcde":
    o.move_to_end(k)
    print("".join(o), "".join(reversed(o)))
show(o.move_to_end, "x")
show(o.move_to_end)
show(o.move_to_end, "a", 1, 2)
show(o.move_to_end, [])
show(o.move_to_end, "a", foo=1)
show(o.popitem)
show(o.popitem, False)
show(o.popitem, last=False)
show(o.popitem, last=[])
show(o.popitem, 1, 2)
show(o.popitem)
show(o.popitem)
show(o.popitem, False)
show(OrderedDict.move_to_end)
show(OrderedDict.popitem)
o = OrderedDict.fromkeys(range(100))
for n in range(50):
    o.move_to_end(n * 2, last=False)
print(list(o))
for n in range(30):
    o.popitem(last=n % 2)
print(list(o))
# keys with equal hashes, and other kinds
class Same:
    def __init__(self, n):
        self.n = n

    def __hash__(self):
        return 1

    def __eq__(self, other):
        return isinstance(other, Same) and self.n == other.n

    def __repr__(self):
        return f"S{self.n}"


o = OrderedDict.fromkeys(map(Same, range(6)))
o.move_to_end(Same(0))
o.move_to_end(Same(3), last=False)
del o[Same(2)]
o.move_to_end(Same(1), last=False)
print(list(o), Same(0) in o, o.popitem(False), o.popitem())
