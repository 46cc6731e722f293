# The questions of inspect asked about everything.

import inspect
import types
class A:
    def f(self): pass
    @classmethod
    def c(cls): pass
    @staticmethod
    def s(): pass
    @property
    def p(self): pass
    __slots__ = ("x",)
def g(): yield
async def co(): pass
async def ag(): yield
names = [n for n in dir(inspect) if n.startswith("is") and n not in ("iskeyword",)]

FORMS = """
[n for n in names if getattr(inspect, n)(@)]
"""
VALUES = """
A
A.f
A().f
A.c
A.__dict__['c']
A.s
A.__dict__['p']
A.x
len
[].append
int.__add__
(5).__add__
str.join
int.real
g
g()
co
ag
ag()
lambda: 0
inspect
5
None
g.__code__
int
type
types
(x for x in ())
"""

for form in FORMS.strip().splitlines():
    for value in VALUES.strip().splitlines():
        call = form.replace("@", value)
        try:
            result = repr(eval(call))
        except Exception as error:
            result = f"{type(error).__name__}: {error}"
        print(call, "->", result)
