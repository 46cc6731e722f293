import sys
def f(a, b=2, *args, k=1, **kw):
    c = [1]
    def inner(): return b
    fr = sys._getframe()
    p = fr.f_locals
    def t(s):
        try: print(s, '->', eval(s, {'p': p, 'fr': fr, 'sys': sys, 'T': type(p)}))
        except Exception as e: print(s, '->', type(e).__name__, e)
    for s in ["type(p)", "p['a']", "p['zz']", "p[5]", "p[[]]", "p.__setitem__('a', 10)", "p['a']", "p.__setitem__('b', 20)", "p.__setitem__('new', 30)", "p['new']", "fr.f_locals['new']", "p.__delitem__('a')", "p.__delitem__('new')", "p.__delitem__('zz')", "p.pop('a')", "p.pop('new')", "p.pop('zz', 1)", "p.popitem()", "p.clear()", "p.copy()['a']", "type(p.copy())", "p.get('a')", "p.get('q')", "p.get('q', 1)", "p.setdefault('a', 5)", "p.setdefault('sd', 5)", "p.update({'a': 11})", "p.update([('a', 13)])", "p.update(5)", "p['a']", "(p | {'a': 1})['a']", "type(p | {})", "({'a': 1} | p)['a']", "p | 5", "len(p)", "'a' in p", "'zz' in p", "5 in p", "[] in p", "p == p", "p == fr.f_locals", "p == dict(p)", "p != dict(p)", "p is fr.f_locals", "hash(p)", "list(p)[:3]", "list(reversed(p))[:2]", "type(p.keys())", "type(p.values())", "type(p.items())", "p.keys()[:3]", "p.__setitem__(5, 1)", "p[5]", "p.__setitem__([], 1)", "T(fr)['a']", "T(5)", "T()", "T(fr, 1)", "T(f=fr)", "fr.__setattr__('f_locals', {})", "bool(p)", "p.x", "setattr(p, 'x', 1)", "p < p", "sorted(x for x in dir(p) if not x.startswith('__'))", "repr(p)[:9]", "T.__name__, T.__module__, T.__doc__", "iter(p).__class__.__name__", "p.__ior__({'a': 14}) is p", "p['a']", "p.__class_getitem__", "p.__reduce_ex__(4)", "isinstance(p, dict)"]: t(s)
    return a, b, inner(), k
print(f(1, k=3))
def recursive():
    p = sys._getframe().f_locals
    return repr(p)
print(recursive())
def g():
    x = 1
    change(sys._getframe())
    return x
def change(fr): fr.f_locals['x'] = 99
print(g())
def gen():
    y = 1
    yield y
    yield y
it = gen(); next(it); it.gi_frame.f_locals['y'] = 5; print(next(it))
def loop():
    out = []
    for i in range(3):
        sys._getframe().f_locals['i'] = i * 10
        out.append(i)
    return out
print(loop())
def cell():
    v = 1
    def r(): return v
    sys._getframe().f_locals['v'] = 2
    return r(), v
print(cell())
def free():
    w = 1
    def inner():
        w
        sys._getframe().f_locals['w'] = 3
        return w
    return inner(), w
print(free())
def unbound():
    fr = sys._getframe()
    fr.f_locals['later'] = 7
    print(later, dict(fr.f_locals).keys())
    later = 1
unbound()
class C:
    sys._getframe().f_locals['cx'] = 4
    print(type(sys._getframe().f_locals))
print(C.cx)
def ended(): x = 1; return sys._getframe()
fr = ended(); 
try: fr.f_locals['x'] = 5; print(fr.f_locals['x'])
except Exception as e: print(e)
try:
    def boom(): z = 1; 1/0
    boom()
except ZeroDivisionError as e: tb = e.__traceback__
p = tb.tb_next.tb_frame.f_locals; p['z'] = 2; p['q'] = 3; print(p, tb.tb_next.tb_frame.f_locals)
def lst(): return [sys._getframe().f_locals for qq in 'a'][0]
print(type(lst()))
from collections.abc import Mapping
print(isinstance(p, Mapping))
match p:
    case {'z': zz}: print(zz)
print({**p})
