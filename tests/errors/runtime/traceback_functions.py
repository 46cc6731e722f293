import traceback, sys, io
def f(n):
    if n: return f(n - 1)
    x = 1; raise ValueError("deep")
def get():
    try: f(2)
    except ValueError as e: return e
e = get()
print(traceback.format_exc())
for limit in (None, 0, 1, 2, -1, -2, 100):
    print(limit, [t.name for t in traceback.extract_tb(e.__traceback__, limit)], len(traceback.format_tb(e.__traceback__, limit)), len(traceback.format_exception(e, limit=limit)))
print(traceback.format_exception_only(e), traceback.format_exception_only(type(e), e), traceback.format_exception_only(None), traceback.format_exception_only(None, None))
out = io.StringIO(); traceback.print_exception(e, file=out); traceback.print_exception(type(e), e, e.__traceback__, file=out, chain=False); traceback.print_tb(e.__traceback__, file=out, limit=1); print(out.getvalue())
try: raise KeyError("k") from e
except KeyError:
    traceback.print_exc(file=sys.stdout, limit=1); print(traceback.format_exc(chain=False))
def g(): return traceback.extract_stack(), traceback.format_stack(limit=1)
s, t = g()
print([x.name for x in s], t)
traceback.print_stack(file=sys.stdout, limit=1)
print(traceback.format_list([("f.py", 1, "name", "code"), ("f.py", 2, "n", None), traceback.FrameSummary("g.py", 3, "fn", line="  spaced  ")]))
for bad in ("traceback.format_exception(5)", "traceback.format_exception(ValueError)", "traceback.format_exception(ValueError, 5, None)", "traceback.format_tb(5)", "traceback.extract_tb(None)", "traceback.format_exception_only()", "traceback.print_exception(1, 2)", "traceback.format_exception(e, value=e)", "traceback.FrameSummary()", "traceback.format_list([1])", "traceback.TracebackException(1, 2, 3)", "traceback.TracebackException.from_exception(5)"):
    try: print(bad, eval(bad))
    except Exception as x: print(bad, type(x).__name__, x)
for fr, line in traceback.walk_tb(e.__traceback__): print(fr.f_code.co_name, line)
traceback.clear_frames(e.__traceback__)
print(traceback.__all__ == sorted(traceback.__all__) or sorted(traceback.__all__))
