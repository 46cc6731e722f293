# Methods and comprehensions don't see the names of the class body.
x = "global"


class C:
    x = "class"
    direct = x

    def method(self):
        return x

    lam = lambda self: x
    first_iterable = [v for v in x]
    inner_part = [x for _ in range(1)]
    conditional = [v for v in "ab" if x == "global"]
    gen = list((a, x) for a in x[:1])


print(C.direct, C().method(), C().lam(), C.first_iterable, C.inner_part)
print(C.conditional, C.gen)


class D:
    y = 1
    try:
        bad = [y for _ in range(1)]
    except NameError as e:
        print(e)

    class E:
        try:
            z = y
        except NameError as e:
            print(e)


def f():
    w = "function"

    class F:
        w2 = w
        w = "class"
        w3 = w

        def m(self):
            return w
    return F.w2, F.w3, F().m()


try:
    print(f())
except NameError as e:
    print(type(e).__name__, e)
