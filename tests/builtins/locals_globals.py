"""locals() and globals()."""
x = "module"


def f(a, b=2):
    c = 3
    before = sorted(locals().items())
    d = 4
    return before, len(locals())


def snapshot():
    y = 1
    view = locals()
    y = 2
    view["z"] = 5
    again = locals()
    return view, again["y"], "z" in again


def nested():
    outer = 1

    def inner():
        return outer, sorted(locals())
    return inner()


class C:
    a = 1
    names = sorted(n for n in locals() if not n.startswith("__"))
    locals()["sneaky"] = 2


print(f(1))
print(snapshot())
print(nested())
print(C.names, C.sneaky)
globals()["made"] = "by globals"
print(made, globals()["x"], globals() is locals())


def use_globals():
    return globals()["x"], "f" in globals()


print(use_globals(), [k for k in locals() if k in ("x", "f")])
print([sorted(locals()) for i in range(1)][0][:1] != [])
print((lambda p, q=2: locals())(1))
def gen(n):
    m = n
    yield sorted(locals())


print(list(gen(1)))
