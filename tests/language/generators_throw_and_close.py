def g():
    while True:
        try: x = yield "ready"; print("got", x)
        except ValueError as e: print("caught", e); yield "handled"
        except GeneratorExit: print("closing"); raise
        finally: print("finally")
it = g()
print(next(it), it.throw(ValueError("v")), next(it), it.send(5))
print(it.close(), it.close())
try: next(it)
except StopIteration as e: print("stop", e.value)
def ignores():
    try: yield 1
    except GeneratorExit: yield 2
it = ignores(); next(it)
try: it.close()
except RuntimeError as e: print(e)
def returns():
    try: yield 1
    except GeneratorExit: return "value"
it = returns(); next(it); print(it.close())
def raises():
    try: yield 1
    except GeneratorExit: raise KeyError("in close") from None
it = raises(); next(it)
try: it.close()
except KeyError as e: print("KeyError", e)
it = raises(); print(it.close())
try: next(it)
except StopIteration: print("never started, closed")
it = g()
try: it.throw(KeyError("before start"))
except KeyError as e: print(e, it.gi_frame)
def converts():
    yield 1
    raise StopIteration("inside")
it = converts(); next(it)
try: next(it)
except RuntimeError as e: print(e, repr(e.__cause__))
def thrown_stop():
    try: yield 1
    except StopIteration as e: print("got", repr(e)); yield 2
it = thrown_stop(); next(it); print(it.throw(StopIteration(5)))
it = (x for x in "ab"); next(it)
try: it.throw(StopIteration("t"))
except RuntimeError as e: print(e)
def reenter():
    try: next(me)
    except ValueError as e: yield str(e)
me = reenter(); print(next(me))
