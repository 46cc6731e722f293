import collections.abc as A, abc
class M(type):
    __hash__ = None
class M2(type):
    def __eq__(self, o): return self is o
class M3(type):
    def __hash__(self): raise KeyError('h')
class M4(abc.ABCMeta): __hash__=None
for m in (M,M2,M3,M4):
  for body in ({}, {'__iter__': 1, '__reversed__': 1, '__len__':len, '__contains__':1}):
    try: C = m('C',(),body)
    except Exception as e: print('made',type(e),e); continue
    for n in ('Reversible','Sized','Mapping', 'Hashable', 'MutableSet'):
        try: print(n, issubclass(C, getattr(A,n)))
        except Exception as e: print(n, type(e), e)
        try: print(n, isinstance(C(), getattr(A,n)))
        except Exception as e: print(n, type(e), e)
        try: print(n, getattr(A,n).register(C))
        except Exception as e: print(n, type(e), e)
    class B(abc.ABC):
        @classmethod
        def __subclasshook__(cls, sub): return 5
    try: print(issubclass(C, B))
    except AssertionError as e: print(type(e), e)
    class B(abc.ABC):
        __subclasshook__ = None
    try: print(issubclass(C, B))
    except Exception as e: print(type(e), e)
    try: print(C.register(int))
    except Exception as e: print(type(e), e)
