# Arguments are bound at the call; the body waits for next().
def g(a, b=[], *args, k=None):
    print("body", a, b, args, k)
    a = "changed"
    yield a
    b.append(1)


def arg(x):
    print("arg", x)
    return x


it = g(arg(1), arg([]), arg(3), k=arg(4))
print("called")
next(it)
try:
    g()
except TypeError as e:
    print("at once:", e)


def h():
    print(undefined_until_now)
    yield


it = h()
undefined_until_now = "defined in time"
next(it)


def fails():
    raise ValueError("at next, not at the call")
    yield


f = fails()
try:
    next(f)
except ValueError as e:
    print(e)
print(next(f, "finished by the error"))
