"""What a program sees while members are made: __new__ called through super(),
the name set in steps, and a __class__ that says something else."""
import enum


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


class Base:
    def __new__(cls, *args):
        return super().__new__(cls, *args)


for base in (enum.Enum, enum.Flag):
    def mixed():
        class E(Base, base):
            A = 1
    attempt(mixed)

    def own():
        class E(base):
            def __new__(cls, *args):
                return super().__new__(cls, *args)
            A = 1
    attempt(own)


class Watch(enum.Enum):
    def __init_subclass__(cls):
        print(sorted(n for n in cls.__dict__ if "progress" in n))
        attempt(lambda: cls(1))
        super().__init_subclass__()


class Watched(Watch):
    A = 1


class Empty(Watch):
    pass


print([n for n in Watched.__dict__ if "progress" in n])
attempt(lambda: enum.Enum.__new__(Empty, 1))


class Flags(enum.Flag, boundary=enum.KEEP):
    A = 1
    B = 2
    D = 8


def seen(self, name, value):
    print("set", name, value)
    object.__setattr__(self, name, value)


Flags.__setattr__ = seen
for value in (3, 4, 5, 0, 11, 12, -1):
    attempt(lambda: Flags(value))


class Claims:
    __class__ = property(lambda self: int)


class Nothing:
    __class__ = property()


for mixin in (Claims, Nothing):
    for base in (enum.Enum, enum.IntEnum, enum.Flag, enum.IntFlag):
        def made():
            class E(mixin, base):
                A = 1
            return E
        attempt(made)
        try:
            cls = made()
        except Exception:
            continue
        for f in (repr, str, format, lambda m: m | m, hash, dir,
                  lambda m: m in m, lambda m: m.__reduce_ex__(2)):
            attempt(lambda: f(cls.A) is not None)
