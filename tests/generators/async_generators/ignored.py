# Errors in the death of asynchronous generators go to sys.unraisablehook.

import gc
import sys


def hook(args):
    print("hook:", args.exc_type.__name__, args.exc_value, args.err_msg,
          type(args.object).__name__, args.exc_traceback is not None)


sys.unraisablehook = hook


def begin(agen):
    try:
        agen.asend(None).send(None)
    except StopIteration as stop:
        return stop.value


async def yields_on():
    while True:
        try:
            yield 1
        except GeneratorExit:
            print("no")
            if step():
                return


def step(count=[0]):
    count[0] += 1
    return count[0] % 2 == 0


async def raises():
    try:
        yield 1
    finally:
        raise OSError("in finally")


async def awaits():
    try:
        yield 1
    finally:
        await pause()


class pause:
    def __await__(self):
        yield "paused"


for function in (yields_on, raises, awaits):
    g = function()
    print(begin(g))
    g = None
    print(function.__name__, "dead")


async def cyclic(box):
    try:
        yield box
    finally:
        raise KeyError("in a cycle")


box = []
g = cyclic(box)
box.append(g)
begin(g)
del box, g
gc.collect()
print("collected")


def finalizer(g):
    raise ValueError("finalizer fails")


sys.set_asyncgen_hooks(finalizer=finalizer)
g = raises()
begin(g)
g = None
sys.set_asyncgen_hooks(finalizer=None)
print("over")
