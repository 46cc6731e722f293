# Managers of generators that talk to the block: values, state, nesting.
from contextlib import contextmanager, ExitStack, nullcontext


@contextmanager
def state(d, **changes):
    old = dict(d)
    d.update(changes)
    try:
        yield d
    finally:
        d.clear()
        d.update(old)


d = {"a": 1}
with state(d, a=2, b=3) as e:
    print(d, e is d)
    with state(d, c=4):
        print(d)
    print(d)
print(d)


@contextmanager
def attributes(o, **kw):
    saved = {k: getattr(o, k) for k in kw}
    for k, v in kw.items():
        setattr(o, k, v)
    yield o
    for k, v in saved.items():
        setattr(o, k, v)


class C:
    x = 1


with attributes(C, x=5):
    print(C.x)
print(C.x)
log = []


@contextmanager
def logged(name):
    log.append("+" + name)
    try:
        yield log.append
    except Exception as e:
        log.append(f"!{type(e).__name__}")
        raise
    else:
        log.append("ok")
    finally:
        log.append("-" + name)


with logged("a") as w, logged("b"):
    w("body")
try:
    with logged("c"):
        with logged("d"):
            raise LookupError
except LookupError:
    pass
print(log)
log.clear()


def generator():
    with logged("gen"):
        yield 1
        yield 2


g = generator()
print(next(g))
g.close()
print(log)
log.clear()
g = generator()
next(g)
del g
print(log)


def recursive(n):
    with logged(str(n)):
        return n if n == 0 else n + recursive(n - 1)


log.clear()
print(recursive(3), log)
with (logged("p") as p, nullcontext(5) as five):
    print(five)


class Dies:
    def __del__(self):
        print("argument dies")


@contextmanager
def takes(arg):
    del arg
    print("before yield")
    yield
    print("after yield")


with takes(Dies()):
    print("in the block")


@contextmanager
def keeps(arg):
    yield arg


with keeps(Dies()) as kept:
    print("kept")
    del kept
print("left")


def many(n):
    with ExitStack() as stack:
        for i in range(n):
            stack.enter_context(nullcontext(i))
            stack.callback(total.append, i)


total = []
many(2000)
print(len(total), total[0], total[-1], sum(total))
