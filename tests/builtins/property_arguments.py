# property(): accessors of every kind, docs and errors.

class Gets:
    "doc of Gets"
    def __call__(self, obj):
        return "got"
def getter(self):
    "doc of getter"
    return self._v
def setter(self, value):
    self._v = value
def deleter(self):
    del self._v
class A:
    p = property(getter, setter, deleter)
    r = property(getter)
    w = property(None, setter)
    d = property(getter, doc="own doc")
    n = property()
    c = property(Gets())
a = A()


CALLS = """
setattr(a, 'p', 5), a.p, delattr(a, 'p')
a.p
setattr(a, 'r', 5)
delattr(a, 'r')
a.w
a.n
setattr(a, 'n', 1)
delattr(a, 'n')
a.c, A.p.__doc__, A.d.__doc__, A.w.__doc__, A.c.__doc__, A.n.__doc__
A.p.fget is getter, A.p.fset is setter, A.p.fdel is deleter, A.n.fget, A.p.__name__
setattr(A.p, 'fget', 1)
setattr(A.p, '__doc__', 'new'), A.p.__doc__
A.p.__get__(None, A) is A.p
A.p.__get__(None)
A.p.__get__()
A.p.__set__(a)
A.p.__set__(a, 1), A.p.__get__(a), A.p.__delete__(a)
A.p.__delete__()
A.p.getter(len).fget, A.p.setter(None).fset is setter, A.p.deleter(5).fdel
property(1, 2, 3, 4, 5)
property(fget=1, fset=2, fdel=3, doc=4).__doc__
property(bogus=1)
property(1).__get__(a)
property(len).__get__(a)
property(lambda: 0).__get__(a)
property.__text_signature__, property.__doc__ is None, property().__isabstractmethod__
property(getter).__set_name__(A, 'q')
property(getter).__set_name__('q')
property().__name__
type('P', (property,), {})(getter).__doc__
type('P', (property,), {'__doc__': 'class doc'})(lambda s: 0).__doc__
A.r.x
repr(A.p)[:19], callable(A.p)
"""

for call in CALLS.strip().splitlines():
    try:
        result = repr(eval(call))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(call, "->", result)
