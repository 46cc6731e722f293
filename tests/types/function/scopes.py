"""global, nonlocal, closures, and unbound names."""


def show(call, *args, **kwargs):
    """Print what a call gives, or the exception that it raises."""
    try:
        print(repr(call(*args, **kwargs)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


count = 0


def bump():
    global count
    count += 1
    return count


def counter():
    n = 0

    def step():
        nonlocal n
        n += 1
        return n

    def read():
        return n
    return step, read


def too_early():
    print(later)
    later = 1


def unbound_closure():
    def inner():
        return value
    inner()
    value = 1


def deleted():
    x = 1
    del x
    return x


bump()
bump()
step, read = counter()
step()
step()
print(count, read(), step.__code__.co_freevars)
print(step.__closure__[0].cell_contents)
show(too_early)
show(unbound_closure)
show(deleted)
show(lambda: never_defined)
show(lambda: prnt)


class Body:
    x = 1
    y = [n for n in range(x)]

    def get(self):
        return x


x = "global"
print(Body.y, Body().get())


def shadow(len):
    return len * 2


print(shadow(4), [x for x in "ab"], x)
for source in ("def f():\n x = 1\n global x", "def f():\n nonlocal q",
               "nonlocal z", "def f(a):\n global a",
               "def f():\n print(x)\n global x"):
    try:
        compile(source, "<test>", "exec")
    except SyntaxError as error:
        print(error.msg)
