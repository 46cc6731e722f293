# Code objects: what they tell, replace() and equality.

def f(a, b=1, /, c=2, *args, d, e=3, **kw):
    "doc"
    x = y = a
    def g():
        return x
    return g
k = f.__code__


CALLS = """
k.co_name, k.co_qualname, k.co_argcount, k.co_posonlyargcount, k.co_kwonlyargcount, k.co_nlocals, k.co_varnames
k.co_cellvars, k.co_freevars, f(1, d=2).__code__.co_freevars, k.co_firstlineno, k.co_flags & 0b1111
compile('a + b', 'name', 'eval').co_name, compile('x = 1', 'n', 'exec').co_filename, (lambda: 0).__code__.co_name, (x for x in ()).gi_code.co_name
k == k, k == f(1, d=2).__code__, hash(k) == hash(k)
k.replace(co_name='new').co_name, k.replace(co_filename='f').co_filename, k.replace(co_firstlineno=50).co_firstlineno
k.replace(co_name=5)
k.replace(co_filename=None)
k.replace(co_firstlineno='a')
k.replace(bogus=1)
k.replace(5)
k.__replace__(co_name='n').co_name
k.__replace__(5)
setattr(k, 'co_name', 'x')
k.nothing
k()
type(k)()
type('K', (type(k),), {})
repr(compile('1', 'file', 'eval'))[:13], repr(compile('1', 'file', 'eval'))[-21:]
import_ := compile('import math', 'f', 'exec').co_flags & 4
"""

for call in CALLS.strip().splitlines():
    try:
        result = repr(eval(call))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(call, "->", result)
