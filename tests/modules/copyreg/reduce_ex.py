import copyreg
def show(x):
    if isinstance(x, tuple): return "(" + ", ".join(show(i) for i in x) + ")"
    if callable(x) and hasattr(x, "__name__"): return x.__name__
    if hasattr(x, "__next__"): return "iter" + show(tuple(x))
    return repr(x)
class Plain: pass
class State:
    def __getstate__(self): return "state"
class Falsy:
    def __getstate__(self): return {}
class Slots: __slots__ = ("a", "b")
class SlotsState:
    __slots__ = ("a",)
    def __getstate__(self): return {"a": 1}
class SlotDict(Slots): pass
class L(list): pass
class D(dict): pass
class T(tuple): pass
class I(int): pass
class F(float): pass
class S(str): pass
class B(bytes): pass
class C(complex): pass
class St(set): pass
class Fs(frozenset): pass
class Ba(bytearray): pass
class New(tuple):
    def __new__(cls, a, b): return tuple.__new__(cls, (a, b))
    def __getnewargs__(self): return tuple(self)
class NewEx:
    def __new__(cls, *a, k=0): return object.__new__(cls)
    def __getnewargs_ex__(self): return (1,), {"k": 2}
class NewEx0:
    def __getnewargs_ex__(self): return (1,), {}
class Red:
    def __reduce__(self): return "red"
class RedEx:
    def __reduce_ex__(self, p): return ("p", p)
p = Plain(); p.x = 1
s = Slots(); s.a = 1
sd = SlotDict(); sd.a, sd.z = 1, 2
l = L([1, 2]); l.q = 1
things = [Plain(), p, State(), Falsy(), Slots(), s, SlotsState(), sd, L(), l, D(a=1), T((1,)), I(3), F(1.5), S("s"), B(b"b"), C(1j), St({1}), Fs({2}), Ba(b"x"), New(1, 2), NewEx(), NewEx0(), Red(), RedEx(), object(),
          [1], {1: 2}, (1,), 3, 2**80, 1.5, "s", b"b", 1j, True, None, {1}, frozenset({1}), bytearray(b"x"), range(3), slice(1), ..., NotImplemented, len, int, list.append, ValueError("x"), OSError(2, "m"), KeyError(1), StopIteration(3), AttributeError("a", name="n"), ImportError("i", name="n")]
for x in things:
    for proto in (0, 1, 2, 3, 4, 5):
        try: print(type(x).__name__, proto, show(x.__reduce_ex__(proto)))
        except Exception as e: print(type(x).__name__, proto, type(e).__name__, e)
    try: print(type(x).__name__, "reduce", show(x.__reduce__()))
    except Exception as e: print(type(x).__name__, "reduce", type(e).__name__, e)
for bad in ("x", None, 1.5, 2**70):
    try: Plain().__reduce_ex__(bad)
    except Exception as e: print(type(e).__name__, e)
try: Plain().__reduce_ex__()
except TypeError as e: print(e)
print(show(Plain().__reduce_ex__(-1)), show(p.__reduce_ex__(100)), show(p.__reduce_ex__(True)))
