# Slots keep the data, a property guards it.
class Celsius:
    __slots__ = ("_degrees",)

    def __init__(self, degrees):
        self.degrees = degrees

    @property
    def degrees(self):
        return self._degrees

    @degrees.setter
    def degrees(self, value):
        if value < -273.15:
            raise ValueError("below absolute zero")
        self._degrees = value

    @property
    def fahrenheit(self):
        return self._degrees * 9 / 5 + 32


c = Celsius(100)
print(c.degrees, c.fahrenheit)
c.degrees = -40
print(c.degrees, c.fahrenheit)
try:
    c.degrees = -300
except ValueError as e:
    print(e, c.degrees)
try:
    c.fahrenheit = 1
except AttributeError as e:
    print(e)
try:
    del c.degrees
except AttributeError as e:
    print(e)
try:
    class Bad:
        __slots__ = ("v",)

        @property
        def v(self):
            return 1
except ValueError as e:
    print(e)
