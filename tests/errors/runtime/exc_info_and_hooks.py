import sys
print(sys.exc_info(), sys.exception())
def f(): return sys.exc_info()[0], sys.exception()
try: raise ValueError("a")
except ValueError as e:
    print(f()[0], sys.exception() is e, sys.exc_info()[2] is e.__traceback__)
    try: raise KeyError("b")
    except KeyError as k: print(sys.exception() is k, k.__context__ is e)
    print(sys.exception() is e)
    def gen():
        yield sys.exception()
        try: raise TypeError("g")
        except TypeError: yield sys.exception()
        yield sys.exception()
    g = gen(); print(next(g) is e, repr(next(g)), sys.exception() is e, next(g) is e)
print(sys.exception())
g = gen(); print(next(g), repr(next(g)), sys.exception(), next(g))
def with_finally():
    try: 1 / 0
    finally: print(repr(sys.exception()))
try: with_finally()
except ZeroDivisionError: pass
for i in range(2):
    try: raise ValueError(i)
    except ValueError: continue
print(sys.exception())
try:
    try: 1 / 0
    except ZeroDivisionError: raise
    finally: print(sys.exception() is not None)
except ZeroDivisionError as e: print(e.__context__)
class CM:
    def __exit__(self, *a): print("exit sees", repr(sys.exception())); return True
    def __enter__(self): pass
with CM(): raise OSError("w")
print(sys.exception())
def nested():
    try: raise ValueError(1)
    except ValueError:
        try: pass
        finally: print(repr(sys.exception()))
        [print(repr(sys.exception())) for _ in "a"]
        (lambda: print(repr(sys.exception())))()
nested()
try:
    try: raise ValueError("x")
    except ValueError as e: e.__context__ = None; raise KeyError from e
except KeyError as k: print(repr(k.__cause__), repr(k.__context__))
e1, e2 = ValueError(1), ValueError(2)
try:
    try: raise e1
    except ValueError: raise e2
except ValueError as x:
    try: raise e1
    except ValueError as y: print(y.__context__ is e2, e2.__context__)
sys.displayhook(5); sys.displayhook(None); import builtins; print(builtins._)
try: sys.displayhook()
except TypeError as e: print(e)
