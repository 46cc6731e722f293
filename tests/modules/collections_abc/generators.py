from collections.abc import *
class G(Generator):
    def __init__(self): self.n = 0
    def send(self, v):
        self.n += 1
        print("send", v)
        if self.n > 2: raise StopIteration("done")
        return self.n
    def throw(self, typ, val=None, tb=None): return super().throw(typ, val, tb)
g = G(); print(list(g), iter(g) is g)
def d():
    r = yield from G(); print("result", r)
print(list(d()))
for args in ((ValueError,), (ValueError("v"),), (ValueError, ValueError("w")), (KeyError, None, None), (5,)):
    try: G().throw(*args)
    except BaseException as e: print(type(e).__name__, e)
try: 1/0
except ZeroDivisionError as e: tb = e.__traceback__
try: G().throw(ValueError, None, tb)
except ValueError as e: print(e, e.__traceback__ is not None)
print(G().close())
class Ign(G):
    def throw(self, *a): return 1
try: Ign().close()
except RuntimeError as e: print(e)
class Ret(G):
    def throw(self, *a): raise StopIteration(4)
print(Ret().close())
class Oth(G):
    def throw(self, *a): raise ValueError("other")
try: Oth().close()
except ValueError as e: print(e)
try: Generator.send(g, 1)
except StopIteration as e: print(repr(e))
class I(Iterator):
    def __next__(self): return super().__next__()
print(list(I()), iter(I()) is not None)
class It(Iterable):
    def __iter__(self): return super().__iter__()
print(list(It()))
class R(Reversible):
    def __iter__(self): return super().__iter__()
    def __reversed__(self): return super().__reversed__()
print(list(R()), list(reversed(R())))
class S(Sized, Container, Hashable, Callable):
    def __len__(self): return super().__len__()
    def __contains__(self, x): return super().__contains__(x)
    def __hash__(self): return super().__hash__()
    def __call__(self, *a, **k): return super().__call__(*a, **k)
s = S(); print(len(s), 1 in s, hash(s), s(1, b=2), bool(s))
class C(Coroutine):
    def __await__(self): return super().__await__()
    def send(self, v): raise StopIteration(v)
    def throw(self, typ, val=None, tb=None): super().throw(typ, val, tb)
c = C(); print(c.close(), list(c.__await__()))
class C2(C):
    def throw(self, *a): return 1
try: C2().close()
except RuntimeError as e: print(e)
class B(Buffer):
    def __buffer__(self, flags): return super().__buffer__(flags)
try: B().__buffer__(0)
except NotImplementedError as e: print(repr(e))
