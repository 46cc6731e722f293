# A slot's descriptor refuses objects of other classes.
class P:
    __slots__ = ("x",)


class Q:
    __slots__ = ("x",)


class R(P):
    pass


def attempt(f, *args):
    try:
        print(f(*args))
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)


attempt(P.x.__get__, Q())
attempt(P.x.__get__, 5)
attempt(P.x.__set__, Q(), 1)
attempt(P.x.__set__, "s", 1)
attempt(P.x.__delete__, Q())
attempt(P.x.__get__)
attempt(P.x.__set__, P())
attempt(P.x.__get__, None)
r = R()
attempt(P.x.__set__, r, 7)
attempt(P.x.__get__, r)


class Borrow:
    field = P.x


b = Borrow()
try:
    b.field
except TypeError as e:
    print(e)
try:
    b.field = 1
except TypeError as e:
    print(e)
