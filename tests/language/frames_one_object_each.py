import sys
def f():
    try:
        1/0
    except Exception as e:
        print(e.__traceback__.tb_frame is sys._getframe())
        x = e
    return x
e = f()
print(e.__traceback__.tb_frame.f_locals.keys(), e.__traceback__.tb_frame.f_lineno)
def g(a):
    b = 2
    return sys._getframe()
fr = g(1)
print(fr.f_locals, fr.f_lineno, fr.f_back is sys._getframe(), fr.f_code.co_name)
fr2 = g(2)
print(fr is fr2, fr.f_locals, fr2.f_locals)
def h():
    def inner():
        return sys._getframe(1)
    i = inner()
    print(i is sys._getframe(), i.f_back is inner().f_back)
    return i
i = h()
print(sorted(i.f_locals), i.f_back is sys._getframe(0), i.f_back.f_back)
i.f_locals['inner'] = 5
print(i.f_locals['inner'])
i.clear()
print(i.f_locals)
print(sys._getframe() is sys._getframe())
try:
    1/0
except Exception as e:
    print(e.__traceback__.tb_frame is sys._getframe())
def gen():
    x = 1
    yield sys._getframe()
    y = 2
    try: 1/0
    except Exception as e:
        print(e.__traceback__.tb_frame is sys._getframe())
    yield sys._getframe()
gg = gen()
a = next(gg); b = next(gg)
print(a is b, a is gg.gi_frame, a.f_back, a.f_lineno, a.f_locals.keys())
def deep(n):
    if n: return deep(n-1)
    return sys._getframe()
d = deep(300)
n = 0
while d: n += 1; d = d.f_back
print(n)
class K:
    z = 1
    fr = sys._getframe()
print(sorted(K.fr.f_locals), K.fr.f_back is sys._getframe(), K.fr.f_lineno)
def two():
    r = []
    for k in range(3):
        try: [][k]
        except Exception as e: r.append(e)
    return r
r = two()
print(len({id(e.__traceback__.tb_frame) for e in r}))
def raiser():
    loc = 3
    raise ValueError
def thru():
    l2 = 4
    raiser()
try: thru()
except ValueError as e:
    tb = e.__traceback__
    fs = []
    while tb: fs.append(tb.tb_frame); tb = tb.tb_next
    print([ (f.f_code.co_name, f.f_lineno, list(f.f_locals)[:1] if i else 0) for i, f in enumerate(fs)])
    print(fs[0] is sys._getframe())
def reraise():
    me = sys._getframe()
    try: raiser()
    except ValueError as e:
        try: raise
        except ValueError as e2:
            tb = e2.__traceback__
            out = []
            while tb: out.append(tb.tb_frame is me); tb = tb.tb_next
            print(out)
reraise()
import traceback
def w():
    s = [f for f, l in traceback.walk_stack(sys._getframe())]
    print([f.f_code.co_name for f in s], s[-1] is sys._getframe(1))
w()
def cell():
    v = 1
    def inn():
        nonlocal v
        v += 1
        return sys._getframe()
    a = inn(); b = inn()
    print(a.f_locals, b.f_locals, sorted(a.f_back.f_locals))
    return a
q = cell()
print(q.f_locals, sorted(q.f_back.f_locals))
print(repr(q).split(',')[2:])
