# ExitStack: callbacks, managers, order, pop_all, close.
from contextlib import ExitStack, contextmanager
import contextlib


class M:
    def __init__(self, name, swallow=False):
        self.name, self.swallow = name, swallow

    def __enter__(self):
        print("enter", self.name)
        return self.name.upper()

    def __exit__(self, t, v, tb):
        print("exit", self.name, t and t.__name__, v)
        return self.swallow


def cb(*args, **kw):
    print("callback", args, kw)
    return True


with ExitStack() as stack:
    print(stack.callback(cb) is cb, stack.callback(cb, 1, 2, k=3) is cb)
    print(stack.enter_context(M("a")))
    m = M("b")
    print(stack.push(m) is m)

    @stack.push
    def on_exit(t, v, tb):
        print("pushed", t, v, tb)

    @stack.callback
    def last():
        print("last in")

    print(stack.callback(callback=cb, **{}) if False else "body")

try:
    with ExitStack() as stack:
        stack.callback(cb, "does not swallow")
        raise KeyError("k")
except KeyError as e:
    print("outer", e)

with ExitStack() as stack:
    stack.callback(cb, "after")
    stack.enter_context(M("swallower", True))
    stack.enter_context(M("inner"))
    raise ValueError("v")

with ExitStack() as stack:
    stack.callback(cb, "one")
    with ExitStack() as inner:
        inner.callback(cb, "two")
        moved = inner.pop_all()
        print(type(moved).__name__, moved is inner)
    print("inner left")
    moved.callback(cb, "three")
    moved.close()
    moved.close()
print(stack.__exit__(None, None, None))


def function_exit(t, v, tb):
    print("function", t and t.__name__)
    return True


with ExitStack() as stack:
    stack.push(function_exit)
    raise KeyError
stack = ExitStack()
stack.push(function_exit)
print(stack.__exit__(KeyError, KeyError(), None))
stack.push(function_exit)
print(stack.__exit__(None, None, None))


class NoExit:
    def __enter__(self):
        pass


class NoEnter:
    def __exit__(self, *a):
        print("NoEnter exit")


class Instance:
    pass


i = Instance()
i.__enter__ = i.__exit__ = lambda *a: None
for bad in (NoExit(), NoEnter(), i, 3, contextmanager):
    try:
        with ExitStack() as stack:
            stack.enter_context(bad)
    except TypeError as e:
        print(e)
with ExitStack() as stack:
    stack.push(NoEnter())
for bad in (lambda s: s.callback(), lambda s: s.callback(callback=cb),
            lambda s: s.push(), lambda s: s.enter_context()):
    try:
        bad(ExitStack())
    except TypeError as e:
        print(e)
with ExitStack() as stack:
    stack.callback(cb, self=1, callback=2, cb=3)


class Sub(ExitStack):
    pass


s = Sub()
s.callback(cb, "sub")
t = s.pop_all()
print(type(t).__name__)
t.close()
with ExitStack() as stack:
    stack.push(5)
    stack.pop_all()
try:
    with ExitStack() as stack:
        stack.push(5)
except TypeError as e:
    print(e)


def add_more():
    print("adding")
    stack.callback(cb, "added while leaving")


with ExitStack() as stack:
    stack.callback(cb, "first")
    stack.callback(add_more)
try:
    with ExitStack() as stack:
        stack.callback(cb, "unwound")
        stack.enter_context(M("ok"))

        class Fails:
            def __enter__(self):
                raise OSError("cannot enter")

            def __exit__(self, *a):
                print("never")
        stack.enter_context(Fails())
except OSError as e:
    print(e)
