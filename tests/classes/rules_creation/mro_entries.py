# __mro_entries__: what it gets, what it may return, resolve_bases,
# __orig_bases__.
import types
def attempt(label, f):
    try:
        r = f()
    except Exception as e:
        print(label, "->", type(e).__name__, e)
    else:
        print(label, "->", r)
class Entry:
    def __init__(self, *result): self.result = result
    def __mro_entries__(self, bases):
        print("asked with", [type(b).__name__ for b in bases])
        return self.result
    def __repr__(self): return "Entry"
class A: pass
class B: pass
class C(Entry(A, B)): pass
print(C.__bases__, C.__orig_bases__)
class D(A, Entry(), B): pass
print(D.__bases__, D.__orig_bases__)
class E(Entry()): pass
print(E.__bases__, E.__orig_bases__)
class F(C): pass
print("__orig_bases__" in vars(F), F.__orig_bases__, hasattr(A, "__orig_bases__"))
class G(Entry(A), Entry(B)): pass
print(G.__bases__)
def bad(result):
    class Bad:
        def __mro_entries__(self, bases): return result
    class X(Bad()): pass
    return X.__bases__
for r in (None, [A], A, 5, (5,), ("x",), (A, A), (bool,), {A: 1}):
    attempt(repr(r), lambda: bad(r))
class Raising:
    def __mro_entries__(self, bases): raise LookupError("inside")
def r():
    class X(Raising()): pass
attempt("raises", r)
class NotCallable: __mro_entries__ = 5
def n():
    class X(NotCallable()): pass
attempt("not callable", n)
class NoArgs:
    def __mro_entries__(self): return ()
def na():
    class X(NoArgs()): pass
attempt("no arguments", na)
inst = type("I", (), {})()
inst.__mro_entries__ = lambda bases: (A,)
def on_instance():
    class X(inst): pass
    return X.__bases__
attempt("on instance", on_instance)
class Plain: pass
def p():
    class X(Plain()): pass
attempt("instance as base", p)
for b in (5, "s", None, len, [], types):
    def q():
        class X(b): pass
    attempt("base " + type(b).__name__, q) if b is not types else None
attempt("type()", lambda: type("X", (Entry(A),), {}))
attempt("new_class", lambda: types.new_class("X", (Entry(A),)).__bases__)
attempt("new_class orig", lambda: types.new_class("X", (Entry(A),)).__orig_bases__)
attempt("resolve", lambda: types.resolve_bases((A, Entry(B), int)))
t = (A, B)
attempt("same", lambda: types.resolve_bases(t) is t)
attempt("bad", lambda: types.resolve_bases([Entry(A)]))
attempt("original", lambda: types.get_original_bases(C))
attempt("original A", lambda: types.get_original_bases(A))
attempt("original F", lambda: types.get_original_bases(F))
attempt("original 5", lambda: types.get_original_bases(5))
class Both(list[int]): pass
print(Both.__bases__, Both.__orig_bases__, Both.__mro__[1])
class Dd(dict[str, int], A): pass
print(Dd.__bases__, Dd.__orig_bases__)
class ClsEntry:
    def __mro_entries__(self, bases): return ()
class Sub(ClsEntry): pass      # a class has it, but is a class
print(Sub.__bases__)
prep = []
class M(type):
    @classmethod
    def __prepare__(m, name, bases, **kw):
        prep.append((bases, kw)); return {}
class Pm(Entry(A), metaclass=M): pass
print(prep, Pm.__orig_bases__)
class Explicit(Entry(A)):
    __orig_bases__ = "mine"
print(Explicit.__orig_bases__)
