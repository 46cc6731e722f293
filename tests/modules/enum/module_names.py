# the module's names, star import and helper functions
import enum
namespace = {}
exec("from enum import *", namespace)

def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


names = sorted(n for n in namespace if n != "__builtins__")
print(names == sorted(enum.__all__), len(names))
for name in enum.__all__:
    thing = getattr(enum, name)
    print(name, type(thing).__name__, getattr(thing, "__module__", None),
          getattr(thing, "__name__", None), bool(thing.__doc__))
print(enum.STRICT is enum.FlagBoundary.STRICT, enum.UNIQUE is enum.EnumCheck.UNIQUE)
print(enum.__name__, enum.Enum.__doc__ is not None)
for number in (0, 1, 2, 5, 10, 255, -1, -2, -5, -256, 2**70, True):
    print(number, enum.bin(number), enum.bin(number, 4), enum.bin(number, max_bits=10))
attempt(lambda: enum.bin(1.5))
attempt(lambda: enum.bin())
for value in (0, 1, 6, 2**40 + 1, True):
    print(enum.show_flag_values(value))
attempt(lambda: enum.show_flag_values(-1))
attempt(lambda: enum.show_flag_values(None))
print(repr(enum.auto()), repr(enum.auto(5)), vars(enum.member(3)), vars(enum.nonmember(4)))
attempt(lambda: enum.member())
attempt(lambda: enum.nonmember(1, 2))
attempt(lambda: enum.auto(1, 2))
attempt(lambda: enum.unique())
attempt(lambda: enum.property().__get__(None, enum.Enum))
p = enum.property(lambda self: "got", lambda self, v: print("set", v))
attempt(lambda: p.__get__(5))
attempt(lambda: p.__set__(5, 6))
p.__set_name__(enum.Enum, "pname")
attempt(lambda: p.__delete__(5))
attempt(lambda: p.__get__(None, enum.Enum))
print(p.name, p.clsname, p.getter(len).fget("abc"))
for cls in enum.Enum, enum.Flag, enum.IntEnum, enum.IntFlag, enum.StrEnum, enum.ReprEnum:
    print(cls, list(cls), len(cls), cls.__members__, cls.__name__, cls.__qualname__,
          cls.__module__, [b.__name__ for b in cls.__mro__])
