# Keywords may be soft keywords, Unicode, and any string through **.
def f(match=1, case=2, type=3, _=4):
    return match, case, type, _


print(f(match=5, _=6), f(case=7, type=8))


def g(é=1, ñandú=2):
    return é, ñandú


print(g(é=3), g(**{"ñandú": 4}))


def h(**kw):
    return kw


print(h(**{"any thing": 1, "": 2}))
print(h(print=1, self=2, None_=3))
match = case = type_ = 1
print(match, case, type_)


def k(a, *, b):
    return k.__code__.co_varnames


print(k(1, b=2))
