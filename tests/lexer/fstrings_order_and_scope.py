# Expressions run from left to right in the scope around them.
def t(v):
    print("eval", v)
    return v


print(f"{t(1)} {t(2):{t(5)}} {t('x')!r}")
g = "global"


def f(a):
    local = "local"

    def inner():
        return f"{a} {local} {g}"
    return inner()


print(f("arg"))


class K:
    c = "class"
    s = f"{c} {g}"


print(K.s, [f"{i}" for i in range(3)], {f"{k}": k for k in "ab"})
try:
    f"{undefined}"
except NameError as e:
    print(e)
try:
    f"{t('first')} {1 / 0} {t('never')}"
except ZeroDivisionError as e:
    print(e)
try:
    f"{5:zz}"
except ValueError as e:
    print(e)
try:
    f"{'s':d}"
except ValueError as e:
    print(e)


def gen():
    got = f"{(yield 1)} and {(yield 2)}"
    yield got


it = gen()
next(it)
it.send("a")
print(it.send("b"))
print(f"{(w := 10)} {w:=5}")
