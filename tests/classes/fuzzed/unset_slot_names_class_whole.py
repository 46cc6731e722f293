# The error of an unset slot names the class by module and __qualname__.
import types


class Here:
    __slots__ = ("a",)

    class Inner:
        __slots__ = ("a",)


class Elsewhere:
    __module__ = "elsewhere"
    __slots__ = ("a",)


class Renamed:
    __slots__ = ("a",)


Renamed.__name__ = "New"


class Builtin:
    __module__ = "builtins"
    __slots__ = ("a",)


class Number:
    __module__ = 5
    __slots__ = ("a",)


made = types.new_class("Made", (), {}, lambda ns: ns.update(__slots__=("a",)))
for cls in Here, Here.Inner, Elsewhere, Renamed, Builtin, Number, made:
    for look in (lambda o: o.a, lambda o: o.b, lambda o: cls.a.__get__(o),
                 lambda o: delattr(o, "a")):
        try:
            look(cls())
        except AttributeError as e:
            print(e)


def function():
    class Local:
        __slots__ = ("a",)
    return Local()


try:
    function().a
except AttributeError as e:
    print(e)
