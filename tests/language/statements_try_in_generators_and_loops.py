def g():
    for i in range(3):
        try: yield i
        except ValueError as e: yield f"caught {e}"; continue
        except KeyError: break
        finally: print("f", i, end=" ")
    else: yield "else"
    yield "end"
it = g(); print(next(it), it.throw(ValueError("v")), next(it), next(it), list(it))
it = g(); next(it); print(it.throw(KeyError), list(it))
it = g(); next(it); it.close(); print(list(it))
def h():
    try:
        try: yield 1
        finally: yield "inner finally"
    except ValueError: yield "outer"
    else: yield "else"
    finally: yield "last"
it = h(); next(it); print(it.throw(ValueError), list(it)); print(list(h()))
def ret():
    try: return (yield 1)
    finally: yield 2; print("after yield in finally")
it = ret(); next(it); print(it.send("value"))
try: next(it)
except StopIteration as e: print(e.value)
def nested_return():
    for i in range(5):
        try:
            with_value = yield i
            if with_value: return with_value
        finally: print("cleanup", i, end=" ")
it = nested_return(); next(it); next(it)
try: it.send("stop")
except StopIteration as e: print(e.value)
def context():
    try: 1 / 0
    except ZeroDivisionError as e: yield e; yield repr(e); raise KeyError("after")
it = context(); next(it); print(next(it))
try: next(it)
except KeyError as k: print(repr(k.__context__))
def swallow():
    while True:
        try: yield "alive"
        except GeneratorExit: raise
        except BaseException as e: print("swallowed", repr(e), end=" ")
it = swallow(); next(it); print(it.throw(KeyboardInterrupt), it.throw(SystemExit(3)), it.throw(StopIteration)); it.close()
def delegating():
    try: r = yield from inner()
    except ValueError as e: yield f"outer caught {e}"; r = None
    finally: yield "outer finally"
    return r
def inner():
    try: yield 1
    finally: print("inner cleanup", end=" ")
it = delegating(); next(it); print(it.throw(ValueError("x")), list(it))
print([*delegating()])
def with_loop():
    class M:
        def __enter__(self): return self
        def __exit__(self, *a): print("exit", a[0] and a[0].__name__, end=" ")
    for i in range(2):
        with M(): yield i
it = with_loop(); next(it); next(it)
try: it.throw(OSError)
except OSError: print("out")
for x in with_loop():
    break
print("done")
