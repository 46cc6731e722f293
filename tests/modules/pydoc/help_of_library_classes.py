# help() of dataclasses, enums, named tuples, abstract classes.
from abc import ABC, abstractmethod
from dataclasses import dataclass, field


@dataclass
class Point:
    """A point."""
    x: int
    y: int = 0
    tags: list = field(default_factory=list)

    def norm(self) -> float:
        """Its length."""
        return (self.x ** 2 + self.y ** 2) ** 0.5


@dataclass(slots=True)
class Slim:
    a: int


class Shape(ABC):
    """Something that has an area."""

    @abstractmethod
    def area(self): "The area."

    @property
    @abstractmethod
    def name(self): "What it is called."


class Square(Shape):
    def area(self): return 1
    name = "square"


help(Point)
help(Slim)
help(Square)
help(Point(1))
help(Point.norm)
