import inspect
def g(a):
    b = yield a
    try: yield b
    finally: yield "finally"
it = g(1)
def state(): return inspect.getgeneratorstate(it), it.gi_running, it.gi_suspended, it.gi_frame and it.gi_frame.f_lineno, it.gi_yieldfrom
print(state(), it.gi_code.co_name, it.__name__, it.__qualname__, iter(it) is it)
print(next(it), state())
print(it.send("b"), state(), sorted(it.gi_frame.f_locals.items()))
print(next(it), state())
print(next(it, "default"), state())
it.__name__ = "renamed"; it.__qualname__ = "Q.renamed"
print(it.__name__, repr(it).split(" at ")[0])
for bad in ("it.__name__ = 5", "it.gi_frame = 1", "it.gi_running = 1", "it.x = 1", "del it.__name__", "g(1).send(5)", "g(1).throw()", "g(1).throw(5)", "g(1).throw(ValueError('x'))", "g(1).throw(ValueError, 'm')", "g(1).throw(ValueError, ValueError('n'))", "g(1).throw(ValueError('a'), 'b')", "it.send(1)", "it.throw(KeyError)", "it.close() and 1", "type(it)()", "len(it)", "it[0]", "g(1).send()", "g(1).send(1, 2)", "next(g)"):
    import warnings
    warnings.simplefilter("ignore")
    try: exec(bad); print(bad, "ok")
    except BaseException as e: print(bad, "->", type(e).__name__, e)
def outer():
    yield from inner()
def inner():
    print(o.gi_yieldfrom.__name__, o.gi_running, inspect.getgeneratorstate(o)); yield 1
o = outer(); next(o); print(o.gi_yieldfrom.__name__, o.gi_suspended)
o.close(); print(inspect.getgeneratorstate(o), o.gi_yieldfrom)
