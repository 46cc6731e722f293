# staticmethod() and classmethod() of everything.

def f(*args):
    "doc of f"
    return args
class A:
    s = staticmethod(f)
    c = classmethod(f)
    sn = staticmethod(5)
    cn = classmethod(5)
    st = staticmethod(classmethod(f)) if False else staticmethod(len)
    cp = classmethod(property(lambda c: 1)) if False else classmethod(type)


CALLS = """
A.s(1), A().s(1), A.c(1), A().c(1), A.st('abc'), A.cp
A.sn, A().sn
A.cn()
A().cn
staticmethod()
staticmethod(1, 2)
staticmethod(f=1)
classmethod()
classmethod(f, f)
staticmethod(f)(1), staticmethod(f).__func__ is f, staticmethod(f).__wrapped__ is f, classmethod(f).__func__ is f, classmethod(f).__wrapped__ is f
classmethod(f)(1)
staticmethod(5)()
staticmethod(f).__doc__, staticmethod(f).__name__, staticmethod(f).__qualname__, staticmethod(f).__module__, classmethod(f).__doc__, classmethod(f).__name__
staticmethod(5).__name__
repr(staticmethod(5)), repr(classmethod('a'))
staticmethod(f).__get__(None), staticmethod(f).__get__(5)(1)
staticmethod(f).__get__(None, None) is f
staticmethod(f).__get__()
classmethod(f).__get__(5)(1), classmethod(f).__get__(None, int)(1)
classmethod(f).__get__(None)
classmethod(f).__get__(None, None)
staticmethod(f).__isabstractmethod__, classmethod(f).__isabstractmethod__
setattr(staticmethod(f), '__func__', 1)
staticmethod(f).x
(s := staticmethod(f)).__dict__ is not None, setattr(s, 'x', 1), s.x
staticmethod.__text_signature__, classmethod.__text_signature__
"""

for call in CALLS.strip().splitlines():
    try:
        result = repr(eval(call))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(call, "->", result)
