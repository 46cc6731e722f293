# A code object tells names and lines; its instructions are Tenon's own, and
# are not shown to programs.  "tenon -d FILE" prints them.
# CPython: ('a', 'b'), then the names and lines, then True for all.

def f(a, b=1):
    return a + b


code = f.__code__
print(code.co_varnames, code.co_argcount, code.co_name, code.co_firstlineno)
for name in ("co_code", "co_exceptiontable", "co_linetable"):
    print(name, hasattr(code, name))
