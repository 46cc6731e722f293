"""frame.clear() of generators and coroutines that have not begun."""
import warnings

warnings.simplefilter("always")


def told(what, fn):
    try:
        print(what, fn())
    except Exception as e:
        print(what, type(e).__name__, e)


def gen(x):
    yield x


async def agen():
    yield 1


async def coroutine():
    return 5


g = gen(1)
f = g.gi_frame
told("clear", f.clear)
told("again", f.clear)
told("next", lambda: next(g))
told("frame", lambda: g.gi_frame)
g = gen(2)
f = g.gi_frame
next(g)
told("suspended", f.clear)
told("next", lambda: next(g, "end"))
told("ended", f.clear)
a = agen()
told("agen", a.ag_frame.clear)
told("frame", lambda: a.ag_frame)
c = coroutine()
with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter("always")
    told("coroutine", c.cr_frame.clear)
print([str(w.message) for w in seen])
told("frame", lambda: c.cr_frame is None)
told("send", lambda: c.send(None))
