# Frames with few registers and with many, from functions, methods and
# generators, up to limits that are raised and lowered.
import sys

names = ", ".join(f"v{k}" for k in range(300))
source = f"def wide(n):\n    {names} = range(300)\n" \
         "    return v299 if n == 0 else wide(n - 1) + v1\n"
namespace = {}
exec(source, namespace)
wide = namespace["wide"]
print([wide(n) for n in (0, 1, 5, 100)])

many = ", ".join(f"a{k}" for k in range(260))
exec(f"def taker({many}, last=9): return a0, a259, last", namespace)
print(namespace["taker"](*range(260)))
print(eval(f"taker({', '.join(map(str, range(260)))}, last=1)", namespace))
print(eval(f"taker({', '.join(map(str, range(261)))})", namespace))


def narrow(n):
    return 0 if n == 0 else narrow(n - 1) + one()


def one(value=1):
    return value


def walk(n):
    if n:
        yield n
        yield from walk(n - 1)
        yield narrow(n)


class Tree:
    def __init__(self, depth):
        self.child = Tree(depth - 1) if depth else None

    def size(self):
        return 1 + (self.child.size() if self.child else 0)

    def __add__(self, n):
        return n if not self.child else (self.child + (n + 1))

    @property
    def depth(self):
        return 1 + self.child.depth if self.child else 0


def in_generator(depth):
    """Frames whose registers lie above a generator's."""
    for k in walk(depth):
        if k == 3:
            yield wide(20), narrow(50), Tree(30).size()


print(list(in_generator(6)))
print(sum(walk(40)), Tree(50).size(), Tree(50) + 0, Tree(50).depth)


def depth_reached(fn, *args):
    try:
        return fn(*args)
    except RecursionError as e:
        return str(e)[:32]


for limit in (200, 3000, 150, 1000):
    sys.setrecursionlimit(limit)
    print(limit, depth_reached(narrow, 120), depth_reached(narrow, 400),
          depth_reached(narrow, 2500), depth_reached(wide, 5000),
          depth_reached(lambda: sum(walk(60))))
print(narrow(500), wide(300), Tree(300).size())
