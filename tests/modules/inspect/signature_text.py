# str() and repr() of signatures and parameters.
import inspect


def f0(): pass
def f1(a): pass
def f2(a, /): pass
def f3(a, /, b): pass
def f4(a, b=1, *args, c, d=2, **kw): pass
def f5(*, a): pass
def f6(*args): pass
def f7(**kw): pass
def f8(a, /, *, b): pass
def f9(a: int, b: "str" = 'x', *c: float, d: list[int] = None, **e: dict) -> tuple: pass
def f10(a=1, /, b=2, *, c=3): pass
def f11(a: int | None = None) -> None: pass
def f12(x=(), y=[], z={}, f=len, c=int): pass


for f in (f0, f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12,
          lambda: 0, lambda x, *y, **z: 0):
    sig = inspect.signature(f)
    print(sig, repr(sig))
    for name, p in sig.parameters.items():
        print("   ", name, p.name, p, repr(p), p.kind, p.kind.description,
              int(p.kind), p.default is p.empty, p.annotation is p.empty)
    print("   ", sig.return_annotation is sig.empty)
sig = inspect.signature(f9)
print(sig.format(max_width=20))
print(sig.format(max_width=200))
print(inspect.signature(f0).format(max_width=0))
print(inspect.signature(f1).format(max_width=2))
print([k.name for k in (inspect.Parameter.POSITIONAL_ONLY,
                        inspect.Parameter.POSITIONAL_OR_KEYWORD,
                        inspect.Parameter.VAR_POSITIONAL,
                        inspect.Parameter.KEYWORD_ONLY,
                        inspect.Parameter.VAR_KEYWORD)])
print(repr(inspect.Parameter.KEYWORD_ONLY),
      inspect.Parameter.KEYWORD_ONLY > inspect.Parameter.VAR_POSITIONAL)
print(inspect.Signature.empty, inspect.Parameter.empty)
print(inspect.Signature(), inspect.Signature(return_annotation=int))
