# pow() of three: the types of the second and the third operand have a say
# too, if they are built in; methods of the language are asked of the first.
import weakref


class Plain:
    pass


class Powers:
    def __pow__(self, other, mod=None):
        return NotImplemented if mod == 3 else ("pow", type(mod).__name__)

    def __rpow__(self, other, mod=None):
        return ("rpow", mod)


class Float(float):
    pass


class Complex(complex):
    pass


gone = weakref.proxy(Plain())
for a in 2, 2.0, 2j, Plain(), Powers(), Float(2), Complex(2), "s":
    for b in 3, 3.0, 1j, Plain(), Powers(), gone:
        for mod in 3, 5.0, 1j, Plain(), frozenset(), gone:
            try:
                r = pow(a, b, mod)
            except Exception as e:
                r = type(e).__name__ + " " + str(e)
            names = [type(x).__name__ for x in (a, b, mod)]
            print(*names, "->", r)
