# What binds names: every form, in a function.
def f(p):
    import sys as s, collections.abc
    from math import pi as q
    def g(): pass
    class K: pass
    for i, (j, *k) in [(1, (2, 3, 4))]: pass
    with open(__file__) as h: pass
    try: 1 / 0
    except ZeroDivisionError as e: names = sorted(locals())
    match [1, {"a": 2, "z": 5}]:
        case [m, {"a": n, **o}] as r: pass
    (w := 5)
    x: int
    y: int = 3
    type T = int
    z = a = b = [c := 1]
    del b
    return names, sorted(locals())
print(*f(0), sep="\n")
def unbound():
    try: x
    except UnboundLocalError as e: print(e, e.name)
    x = 1
    del x
    try: x
    except UnboundLocalError as e: print(e)
    try: 1 / 0
    except ZeroDivisionError as x: pass
    try: x
    except UnboundLocalError as e: print(e)
    for x in (): pass
    try: del x
    except UnboundLocalError as e: print(e)
unbound()
