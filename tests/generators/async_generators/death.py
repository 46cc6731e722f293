# Unfinished asynchronous generators that die, with hooks and without.

import gc
import sys


async def items():
    try:
        yield 1
        yield 2
    finally:
        print("finally")


def step(awaitable):
    try:
        awaitable.send(None)
    except StopIteration as stop:
        return stop.value


print("without hooks")
g = items()
print(step(g.asend(None)))
del g
print("dead")
g = items()
del g
print("unstarted one dead")

print("with hooks")
kept = []


def first(g):
    print("first", g.__name__)


def final(g):
    print("final", g.__name__, g.ag_frame is not None)
    kept.append(g)


old = sys.get_asyncgen_hooks()
print(old, old.firstiter, old[1], len(old))
sys.set_asyncgen_hooks(first, final)
print(sys.get_asyncgen_hooks() == (first, final))
g = items()
print(step(g.__anext__()))
print(step(g.asend(None)))
del g
print(len(kept))
g = kept.pop()
print(step(g.aclose()))
del g
print("closed and dead")

g = items()
a = g.aclose()
step(a)
del g, a
print("closed one is not finalized")

g = items()
a = g.asend(None)
a.close()
del g, a
print(len(kept))

print("a hook is kept as it was at the first use")
kept.clear()
g = items()
step(g.asend(None))
sys.set_asyncgen_hooks(None, None)
del g
print(len(kept))
kept.clear()

print("in a cycle")
sys.set_asyncgen_hooks(firstiter=None, finalizer=final)


async def cyclic(box):
    box.append(1)
    try:
        yield box
    finally:
        print("cyclic finally")


box = []
g = cyclic(box)
step(g.asend(None))
box.append(g)
del box, g
gc.collect()
print(len(kept))
step(kept.pop().aclose())

sys.set_asyncgen_hooks(*old)
box = []
g = cyclic(box)
step(g.asend(None))
box.append(g)
del box, g
gc.collect()
print("collected")

print("bad hooks")
for bad in ({"firstiter": 1}, {"finalizer": "x"}, {"firstiter": 3, "finalizer": 4}):
    try:
        sys.set_asyncgen_hooks(**bad)
    except TypeError as error:
        print(error)
print(sys.get_asyncgen_hooks())


def failing(g):
    raise ValueError("no iteration")


sys.set_asyncgen_hooks(failing)
g = items()
try:
    g.__anext__()
except ValueError as error:
    print(error)
sys.set_asyncgen_hooks(None)
print(step(g.__anext__()), "the hook is called once")
del g


async def for_first():
    async for i in items():
        print("item", i)


sys.set_asyncgen_hooks(first)
step(for_first())
sys.set_asyncgen_hooks(failing)
try:
    step(for_first())
except ValueError as error:
    print("out of async for:", error)
sys.set_asyncgen_hooks(None)
