def show(e, depth=0):
    if isinstance(e, BaseExceptionGroup):
        print("  " * depth + type(e).__name__, e.message)
        for x in e.exceptions: show(x, depth + 1)
    else: print("  " * depth + repr(e))
def run(exc):
    try:
        try: raise exc
        except* ValueError as g: print("V:"); show(g, 1)
        except* (TypeError, KeyError) as g: print("TK:"); show(g, 1)
        else: print("else")
        finally: print("finally")
    except BaseException as e: print("out:"); show(e, 1)
EG = ExceptionGroup
run(ValueError(1))
run(OSError(2))
run(EG("a", [ValueError(1), TypeError(2), EG("b", [KeyError(3), ValueError(4), OSError(5)])]))
run(BaseExceptionGroup("base", [KeyboardInterrupt(), ValueError(1)]))
run(EG("only", [OSError(1)]))
def nothing():
    try: pass
    except* ValueError: print("no")
    else: print("else")
nothing()
try:
    try: raise EG("g", [ValueError(1), TypeError(2)])
    except* ValueError: raise KeyError("new")
    except* TypeError as e: raise
except BaseException as e: show(e); print(repr(e.exceptions[0].__context__))
try:
    try: raise EG("g", [ValueError(1)])
    except* ValueError as e: raise OSError("from") from e
except OSError as e: print("plain", e)
except BaseException as e: show(e); print(repr(e.exceptions[0].__cause__))
for bad in ("except* ExceptionGroup: pass", "except* 5: pass", "except* (ValueError, BaseExceptionGroup): pass", "except* (): pass", "except* ValueError as e: pass"):
    try:
        exec("try: raise EG('g', [ValueError(1)])\n" + bad)
        print(bad, "ok")
    except BaseException as e: print(bad, "->", type(e).__name__, e)
try:
    exec("try: raise EG('g', [ValueError(1)])\nexcept* ValueError as e: pass\nprint(e)")
except NameError as e: print(e)
