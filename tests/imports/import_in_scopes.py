# import binds in the scope it stands in.
def f():
    import mod_name
    from mod_name import name as n
    return mod_name.name, n, "mod_name" in globals()


class C:
    import mod_name as attr
    from mod_name import name


def g():
    global mod_name
    import mod_name


print(f(), C.attr.name, C.name)
g()
print(mod_name.name)


def h():
    try:
        return mod_all
    except NameError as e:
        print(e)
    import mod_all


h()
if False:
    import mod_noall
try:
    mod_noall
except NameError as e:
    print(e)
import pkg4.b, mod_all as ma, mod_noall
from mod_all import (a,
                     c as see,)
print(pkg4.b.VALUE, ma.a, mod_noall.a, a, see)
