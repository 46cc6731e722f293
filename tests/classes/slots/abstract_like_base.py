# A base without slots of its own keeps its subclasses slim.
class Shape:
    __slots__ = ()

    def area(self):
        raise NotImplementedError(type(self).__name__)

    def __repr__(self):
        fields = [f"{n}={getattr(self, n)}" for n in self.__slots__]
        return f"{type(self).__name__}({', '.join(fields)})"


class Square(Shape):
    __slots__ = ("side",)

    def __init__(self, side):
        self.side = side

    def area(self):
        return self.side ** 2


class Rect(Shape):
    __slots__ = ("w", "h")

    def __init__(self, w, h):
        self.w, self.h = w, h

    def area(self):
        return self.w * self.h


class Blob(Shape):
    __slots__ = ()


shapes = [Square(3), Rect(2, 5), Blob()]
for s in shapes:
    try:
        print(s, s.area(), hasattr(s, "__dict__"))
    except NotImplementedError as e:
        print("NotImplementedError", e)
try:
    shapes[0].colour = "red"
except AttributeError as e:
    print(e)
