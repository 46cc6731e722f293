# abstract base classes, protocols and metaclasses combined with EnumType
import abc
from enum import Enum, EnumType, IntEnum

def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


class ABCEnumMeta(EnumType, abc.ABCMeta):
    pass


class Animal(abc.ABC):
    @abc.abstractmethod
    def speak(self):
        ...


def conflict():
    class Bad(Animal, Enum):
        A = 1


attempt(conflict)


def abstract_member():
    class Quiet(Animal, Enum, metaclass=ABCEnumMeta):
        A = 1
    return Quiet.A


attempt(abstract_member)


class Loud(Animal, Enum, metaclass=ABCEnumMeta):
    DOG = "woof"
    CAT = "meow"

    def speak(self):
        return self.value


print(Loud.DOG.speak(), isinstance(Loud.CAT, Animal), list(Loud), type(Loud))


class AbstractMethods(Enum):
    @abc.abstractmethod
    def describe(self):
        pass


class Concrete(AbstractMethods):
    A = 1

    def describe(self):
        return "described"


class Missing(AbstractMethods):
    A = 1


print(Concrete.A.describe(), Missing.A.describe())


class Interface(abc.ABC):
    @classmethod
    def __subclasshook__(cls, C):
        return hasattr(C, "describe") or NotImplemented


print(isinstance(Concrete.A, Interface), issubclass(Concrete, Interface), issubclass(IntEnum, Interface))
Animal.register(Concrete)
print(isinstance(Concrete.A, Animal))


class Logged(type):
    log = []

    def __new__(meta, name, bases, ns, **kw):
        meta.log.append(name)
        return super().__new__(meta, name, bases, ns, **kw)


class LoggedEnum(Logged, EnumType):
    pass


class L(Enum, metaclass=LoggedEnum):
    A = 1


print(L.A, Logged.log, type(L).__mro__)


class Meta(EnumType):
    def __iter__(cls):
        return iter(sorted(cls._member_map_.values(), key=lambda m: m.name))

    def __len__(cls):
        return 99

    def __repr__(cls):
        return f"<<{cls.__name__}>>"

    def __dir__(cls):
        return ["x"]

    def __bool__(cls):
        return False

    @property
    def first(cls):
        return next(iter(cls))


class Sorted(Enum, metaclass=Meta):
    Z = 1
    A = 2


print(list(Sorted), len(Sorted), Sorted, dir(Sorted), bool(Sorted), Sorted.first)
attempt(lambda: Sorted.A.first)


class Slotted:
    __slots__ = ()

    def hi(self):
        return "hi", self.name


class UsesSlots(Slotted, Enum):
    A = 1


print(UsesSlots.A.hi(), UsesSlots.A.__dict__)
