# Objects in the list of bases may name others by __mro_entries__.
class Real:
    x = "real"


class Stand:
    def __mro_entries__(self, bases):
        print("mro_entries", len(bases))
        return (Real,)


class Vanish:
    def __mro_entries__(self, bases):
        return ()


s = Stand()


class C(s):
    pass


print(C.__bases__ == (Real,), C.x, C.__orig_bases__ == (s,))


class D(Vanish()):
    pass


print(D.__bases__)


class E(s, Vanish(), int):
    pass


print([b.__name__ for b in E.__bases__])


class Bad:
    def __mro_entries__(self, bases):
        return [Real]


try:
    class F(Bad()):
        pass
except TypeError as e:
    print(e)
try:
    type("G", (s,), {})
except TypeError as e:
    print(e)
