# Abstract methods and data classes.
import abc
from abc import ABC, abstractmethod, ABCMeta
from dataclasses import dataclass, field


class Ordered(ABC):
    @abstractmethod
    def __lt__(self, other):
        pass

    @abstractmethod
    def __le__(self, other):
        pass


@dataclass(order=True)
class Date(Ordered):
    year: int
    day: int = 1


print(Date(2020) < Date(2021), Date.__abstractmethods__, isinstance(Date(1), Ordered))


@dataclass
class Partly(Ordered):
    x: int


try:
    Partly(1)
except TypeError as e:
    print(e)
print(sorted(Partly.__abstractmethods__))


@dataclass
class Shape(ABC):
    name: str

    @abstractmethod
    def area(self):
        pass


@dataclass
class Square(Shape):
    side: float

    def area(self):
        return self.side ** 2


print(Square("s", 2), Square("s", 2).area())
try:
    Shape("x")
except TypeError as e:
    print(e)


@dataclass(slots=True)
class Slotted(Shape):
    side: float

    def area(self):
        return 1


print(Slotted("a", 1), Slotted.__slots__, Slotted.__abstractmethods__)


class Field(ABC):
    @property
    @abstractmethod
    def x(self):
        pass


@dataclass
class HasField(Field):
    x: int = 3


print(HasField.__doc__, HasField())


@dataclass
class NoDefault(Field):
    x: int


print(NoDefault.__abstractmethods__)


class Eq(metaclass=ABCMeta):
    @abstractmethod
    def __eq__(self, other):
        pass

    @abstractmethod
    def __hash__(self):
        pass


@dataclass(frozen=True)
class Value(Eq):
    x: int


print(Value(1) == Value(1), len({Value(1), Value(1)}), Value.__abstractmethods__)


@Shape.register
@dataclass
class Virtual:
    name: str


print(isinstance(Virtual("v"), Shape), issubclass(Virtual, Shape))


class Repr(ABC):
    @abstractmethod
    def __repr__(self):
        pass

    @abstractmethod
    def __init__(self):
        pass


@dataclass(slots=True)
class Made(Repr):
    x: int


print(Made(3))
