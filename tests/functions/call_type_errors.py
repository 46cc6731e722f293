# The exact texts for calls that don't fit the parameters.
def attempt(f):
    try:
        f()
    except TypeError as e:
        print(e)
    else:
        print("no error")


def f0(): pass
def f1(a): pass
def f2(a, b): pass
def f3(a, b, c): pass
def fd(a, b=1): pass
def fdd(a=1, b=2): pass
def fk(*, k): pass
def fkk(*, k, m): pass
def fkkk(a, *, k, m, n=1): pass
def fp(a, b, /): pass
def fpd(a, b=1, /, c=2): pass
def fa(a, *args): pass
def fkw(a, **kw): pass
def mix(a, b=1, *, k, m=2): pass


for case in (
    lambda: f0(1), lambda: f0(1, 2), lambda: f0(x=1), lambda: f1(), lambda: f1(1, 2),
    lambda: f1(1, a=2), lambda: f1(b=1), lambda: f1(1, b=2), lambda: f2(), lambda: f2(1),
    lambda: f2(b=1), lambda: f2(1, 2, 3), lambda: f3(), lambda: f3(1), lambda: f3(c=1),
    lambda: fd(), lambda: fd(1, 2, 3), lambda: fd(b=1), lambda: fdd(1, 2, 3),
    lambda: fdd(c=1), lambda: fk(), lambda: fk(1), lambda: fk(1, k=2), lambda: fkk(),
    lambda: fkk(k=1), lambda: fkk(k=1, m=2, z=3), lambda: fkkk(1), lambda: fkkk(),
    lambda: fkkk(1, 2, 3, k=1, m=2), lambda: fkkk(1, 2, k=1), lambda: fp(), lambda: fp(1),
    lambda: fp(1, b=2), lambda: fp(a=1, b=2), lambda: fpd(), lambda: fpd(1, b=2),
    lambda: fpd(1, 2, 3, 4), lambda: fa(), lambda: fkw(), lambda: fkw(1, 2),
    lambda: fkw(1, a=2), lambda: mix(), lambda: mix(1), lambda: mix(1, 2, 3),
    lambda: mix(1, 2, 3, k=1), lambda: mix(1, z=1), lambda: (lambda: 1)(1),
    lambda: (lambda x, y: 1)(1),
):
    attempt(case)
