import types, sys
T = types.TracebackType
def boom(): 1/0
try: boom()
except ZeroDivisionError as e: tb = e.__traceback__
print(tb.tb_lineno, tb.tb_next.tb_lineno, tb.tb_next.tb_next, tb.tb_lasti >= 0)
fr = tb.tb_frame
t = T(None, fr, 2, 77); print(t.tb_next, t.tb_frame is fr, t.tb_lasti, t.tb_lineno)
u = T(t, fr, 0, 5); print(u.tb_next is t)
u.tb_next = None; print(u.tb_next); u.tb_next = t
for a in ((), (1, fr, 0, 0), (None, None, 0, 0), (None, fr, "x", 0), (None, fr, 0, None), (None, fr, 0), (None, fr, 0, 0, 0)):
    try: T(*a); print("ok")
    except TypeError as e: print(e)
t.tb_next = None
try: t.tb_next = t
except ValueError as e: print(e)
try: t.tb_next = u
except ValueError as e: print(e)
try: t.tb_next = 5
except TypeError as e: print(e)
try: del t.tb_next
except TypeError as e: print(e)
for n in ("tb_frame", "tb_lineno", "tb_lasti"):
    try: setattr(t, n, 1)
    except (AttributeError, TypeError) as e: print(e)
try: t.x = 1
except AttributeError as e: print(e)
e = ValueError("v").with_traceback(t); print(e.__traceback__ is t)
print(T(tb_next=None, tb_frame=fr, tb_lasti=1, tb_lineno=2).tb_lineno)
print(sorted(dir(t)))
try: raise e
except ValueError as x: print(x.__traceback__.tb_next is t)
