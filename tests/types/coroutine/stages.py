# Coroutines and async generators driven by hand.

import types
import warnings
warnings.simplefilter("ignore")
class Wait:
    def __init__(self, *values):
        self.values = values
    def __await__(self):
        for v in self.values:
            got = yield v
        return ("awaited", got)
class BadAwait:
    def __await__(self):
        return 5
async def co(x):
    return await x
async def ag(n):
    for i in range(n):
        got = yield i
        if got:
            yield ("got", got)
def run(c, *sends):
    out = []
    try:
        out.append(c.send(None))
        for s in sends:
            out.append(c.send(s))
    except StopIteration as e:
        out.append(("return", e.value))
    finally:
        c.close()
    return out

CALLS = """
run(co(Wait(1, 2)), 'a', 'b'), run(co(Wait(1)))
run(co(5))
run(co(BadAwait()))
run(co(None))
run(co([]))
run(co(co(Wait(1))), 'x')
(c := co(Wait(1))).close(), c.cr_running, c.cr_frame, c.cr_await
c.send(None)
(c := co(Wait(1)), c.send(5))
(c := co(Wait(1)), c.send(None), c.cr_await is not None, c.throw(KeyError('k')))
[(a := ag(2)).__anext__().send(None)]
run(ag(1).__anext__())
run(ag(0).__anext__())
run((a := ag(2)).asend(None)), run(a.asend('hi')), run(a.__anext__()), run(a.aclose())
run(ag(1).asend(5))
run(ag(1).athrow(KeyError('k')))
run(ag(1).athrow(5))
ag(1).asend()
run(ag(1).aclose()), type(ag(1).__aiter__()).__name__, type(ag(1).asend(None)).__name__, type(ag(1).aclose()).__name__
[x for x in ag(1)]
list(co(1))
iter(co(1))
next(ag(1))
len(ag(1))
types.coroutine(lambda: (yield 5))().send(None)
types.coroutine(5)
"""

for call in CALLS.strip().splitlines():
    try:
        result = repr(eval(call))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(call, "->", result)
