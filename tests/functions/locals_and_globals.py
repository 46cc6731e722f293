# locals() is a snapshot in functions, live at module level.
x = 1
print(locals() is globals())


def f(a, b=2):
    c = 3
    snapshot = locals()
    snapshot["c"] = 99
    snapshot["new"] = 1
    d = 4
    return c, sorted(snapshot), sorted(locals())


print(f(1))


def g():
    captured = 1

    def inner():
        captured
        own = 2
        return sorted(locals())
    return inner()


print(g())


class C:
    a = 1
    b = sorted(k for k in locals() if not k.startswith("__"))
    locals()["made"] = "by locals()"


print(C.b, C.made)
globals()["injected"] = 5
print(injected)
print([sorted(locals().keys() & {"v", "x"}) for v in [1]])
