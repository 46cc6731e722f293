def loop():
    out = []
    for i in range(4):
        out.append(len("abc"))
        if i == 1: globals()["len"] = lambda v: 99
        if i == 2: del globals()["len"]
    return out
print(loop())
import builtins
def loop2():
    out = []
    for i in range(4):
        out.append(abs(-5))
        if i == 1: builtins.abs = lambda v: "patched"
        if i == 2: builtins.abs = real
    return out
real = abs
print(loop2())
def loop3():
    out = []
    for i in range(3):
        try: out.append(maybe)
        except NameError as e: out.append(str(e))
        if i == 0: builtins.maybe = "builtin"
        if i == 1: globals()["maybe"] = "global"
    del builtins.maybe
    return out
print(loop3(), maybe)
class C: val = 1
def loop4(c):
    out = []
    for i in range(5):
        out.append(c.val)
        if i == 0: C.val = 2
        if i == 1: c.val = 3
        if i == 2: del c.val
        if i == 3: C.val = property(lambda s: "prop")
    return out
print(loop4(C()))
def h(): return kw(a=1)
def kw(a): return a
print(h()); kw = lambda **k: k; print(h()); kw = dict; print(h())
