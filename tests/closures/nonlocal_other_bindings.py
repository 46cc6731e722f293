# nonlocal names can be bound by def, class, import, for, with, except, walrus.
class M:
    def __enter__(self):
        return "with"

    def __exit__(self, *a):
        return True


def f():
    n = None
    seen = []

    def binds():
        nonlocal n

        def n():
            return 1
        seen.append(n.__name__)

        class n:
            pass
        seen.append(n.__qualname__)
        import sys as n
        seen.append(n.__name__)
        for n in "f":
            seen.append(n)
        with M() as n:
            seen.append(n)
        if (n := "walrus"):
            seen.append(n)
        n, *_ = "unpacked", 1
        seen.append(n)
        [n := v for v in range(3)]
        seen.append(n)
        try:
            1 / 0
        except ZeroDivisionError as n:
            seen.append(type(n).__name__)
    binds()
    try:
        n
    except NameError as e:
        seen.append(str(e))
    return seen


print(f())
