import sys
def outer(a, *b, c=1, **d):
    e = lambda: a
    frame = sys._getframe()
    return frame.f_code.co_name, sorted(frame.f_locals), frame.f_lineno, frame.f_back.f_code.co_name
print(outer(1))
code = outer.__code__
print(code.co_name, code.co_qualname, code.co_argcount, code.co_nlocals, code.co_varnames,
      code.co_cellvars, code.co_firstlineno, code.co_filename == __file__)
print([c for c in code.co_consts if isinstance(c, int)], type(code).__name__)
other = code.replace(co_name="renamed", co_firstlineno=100)
print(other.co_name, other.co_firstlineno, other == code, hash(code) == hash(outer.__code__))
def fails():
    return 1 / 0
try:
    fails()
except ZeroDivisionError as e:
    tb = e.__traceback__
    while tb:
        print(tb.tb_lineno, tb.tb_frame.f_code.co_name, tb.tb_frame.f_lineno)
        tb = tb.tb_next
try:
    tb = e
except NameError as error:
    print(error)
def deep(n):
    if n:
        return deep(n - 1)
    f, names = sys._getframe(), []
    while f:
        names.append(f.f_code.co_name)
        f = f.f_back
    return names
print(deep(3))
for bad in (-1, 10**6, "x", None):
    try:
        print(sys._getframe(bad).f_code.co_name)
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
