# object(): what it has, what it refuses.

class Plain:
    pass

class Slots:
    __slots__ = ()


CALLS = """
object(1)
object(x=1)
Plain(1)
Plain(x=1)
object.__new__()
object.__new__(5)
object.__new__(int)
object.__new__(Plain, 1)
object.__init__()
object.__init__(5, 1)
setattr(object(), 'x', 1)
delattr(object(), 'x')
setattr(Slots(), 'x', 1)
delattr(Plain(), 'x')
object().x
object.x
object() < object()
object() + 1
object()()
object()[0]
len(object())
hash(object()) == hash(object()), object() == object(), object() != 5
(o := object()) == o, o.__eq__(o), o.__eq__(5), o.__ne__(o), o.__lt__(5), o.__hash__() == hash(o)
format(object(), 'x')
object().__format__(5)
object().__dir__()[:0], sorted(object().__dir__()) == sorted(dir(object))
object().__sizeof__() > 0, object().__reduce_ex__(2)[1:], object().__getstate__()
object.__subclasshook__(5), object.__init_subclass__()
object.__init_subclass__(5)
object.__init_subclass__(x=1)
object.__class__, object.__bases__, object.__base__, object.__mro__, object.__doc__ is None
object.__text_signature__, object.__init__.__text_signature__, object.__new__.__text_signature__
setattr(object, 'x', 1)
delattr(object, '__init__')
object.__setattr__(Plain(), 5, 1)
object.__setattr__(5, 'x', 1)
object.__getattribute__(5, 'real'), object.__getattribute__(Plain, '__name__') if False else 0
object.__getattribute__(Plain(), 5)
object.__delattr__(Plain(), 'y')
"""

for call in CALLS.strip().splitlines():
    try:
        result = repr(eval(call))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(call, "->", result)
