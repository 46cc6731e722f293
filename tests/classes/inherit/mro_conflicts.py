# Bases that can't be put in order, or used at all.
class A: pass
class B(A): pass
class C(A): pass
class BC(B, C): pass
class CB(C, B): pass


def attempt(*bases):
    try:
        c = type("X", bases, {})
    except TypeError as e:
        print(e)
    else:
        print([k.__name__ for k in c.__mro__])


attempt(A, B)
attempt(B, A)
attempt(BC, CB)
attempt(A, A)
attempt(object, A)
attempt(A, object)
attempt(5)
attempt("text")
attempt(None)
attempt(bool)
attempt(type(None))
attempt(type(len))
attempt(range)
attempt(slice)
attempt(type(lambda: 0))
attempt(A, 5)
attempt(int, float)
attempt(int, A)


class Meta1(type): pass
class Meta2(type): pass
class M1(metaclass=Meta1): pass
class M2(metaclass=Meta2): pass


attempt(M1, M2)
attempt(M1, A)
