import inspect, types, warnings, sys
async def inner(x):
    r = await Aw(x)
    return r + 1
class Aw:
    def __init__(self, x): self.x = x
    def __await__(self): r = yield self.x; return r
async def c():
    a = await inner("first")
    try: b = await inner("second")
    except ValueError as e: b = await inner(f"caught {e}")
    return a, b
co = c()
def state(): return inspect.getcoroutinestate(co), co.cr_running, co.cr_suspended, co.cr_await and type(co.cr_await).__name__, co.cr_origin
print(state(), co.__name__, co.cr_code.co_name)
print(co.send(None), state())
print(co.send(10), state(), co.throw(ValueError("v")))
try: co.send(20)
except StopIteration as e: print(e.value, state(), co.cr_frame)
for bad in (lambda: co.send(None), lambda: next(c()), lambda: iter(c()), lambda: c().send(1), lambda: list(c()), lambda: [*c()]):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try: bad()
        except (RuntimeError, TypeError) as e: print(type(e).__name__, e)
co = c(); co.send(None); print(co.close(), co.cr_frame)
@types.coroutine
def old(): x = yield "old"; return x * 2
async def uses(): return await old()
co = uses(); print(co.send(None), type(old()).__name__, inspect.isawaitable(old()), inspect.iscoroutine(co))
try: co.send(4)
except StopIteration as e: print(e.value)
async def stops(): raise StopIteration("inside")
try: stops().send(None)
except RuntimeError as e: print(e)
async def waits(co): await co
co = inner(1); a, b = waits(co), waits(co)
a.send(None)
try: b.send(None)
except RuntimeError as e: print(e)
a.close()
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter("always")
    inner(5)
    print([str(x.message) for x in w])
def plain(): return inner(3)
print(inspect.iscoroutinefunction(c), inspect.iscoroutinefunction(plain), c().close())
