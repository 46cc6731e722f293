"""ExceptionGroup is laid out as if by a class statement."""
print(dict(ExceptionGroup.__dict__))
import weakref
e = ExceptionGroup('x', [ValueError()])
print(weakref.ref(e)() is e, e.__weakref__)
print(ExceptionGroup.__weakref__, BaseExceptionGroup.__weakrefoffset__)
try: weakref.ref(BaseExceptionGroup('x', [ValueError()]))
except Exception as e: print(e)
class A(ExceptionGroup): pass
print(sorted(A.__dict__))
try:
    class B(ExceptionGroup): __slots__ = '__weakref__'
except Exception as e: print(e)
try:
    class B(BaseExceptionGroup): __slots__ = '__weakref__'
    print(sorted(B.__dict__))
except Exception as e: print(e)
print(dir(ExceptionGroup))
try: ExceptionGroup.__weakref__.__get__(BaseExceptionGroup('x', [ValueError()]))
except Exception as e: print(e)
e = ExceptionGroup('x', [ValueError()])
r = weakref.ref(e)
print(e.__weakref__ is r)
