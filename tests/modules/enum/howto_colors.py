# the HOWTO: weekdays and colours
from enum import Enum, Flag, auto, unique


class Weekday(Enum):
    MONDAY = 1
    TUESDAY = 2
    WEDNESDAY = 3
    THURSDAY = 4
    FRIDAY = 5
    SATURDAY = 6
    SUNDAY = 7

    @classmethod
    def from_isoweekday(cls, number):
        return cls(number)


print(Weekday(3), repr(Weekday["TUESDAY"]), Weekday.THURSDAY)
print(type(Weekday.MONDAY), isinstance(Weekday.FRIDAY, Weekday))
print(Weekday.TUESDAY.name, Weekday.WEDNESDAY.value)
print(repr(Weekday.from_isoweekday(5)))


class Days(Flag):
    MONDAY = 1
    TUESDAY = 2
    WEDNESDAY = 4
    THURSDAY = 8
    FRIDAY = 16
    SATURDAY = 32
    SUNDAY = 64
    WEEKEND = SATURDAY | SUNDAY


first_week_day = Days.MONDAY
print(repr(first_week_day))
weekend = Days.SATURDAY | Days.SUNDAY
print(repr(weekend))
for day in weekend:
    print(day)
chores_for_ethan = {
    "feed the cat": Days.MONDAY | Days.WEDNESDAY | Days.FRIDAY,
    "do the dishes": Days.TUESDAY | Days.THURSDAY,
    "answer SO questions": Days.SATURDAY,
}


def show_chores(chores, day):
    for chore, days in chores.items():
        if day in days:
            print(chore)


show_chores(chores_for_ethan, Days.SATURDAY)
show_chores(chores_for_ethan, Days.FRIDAY)


class Color(Enum):
    RED = 1
    GREEN = 2
    BLUE = 3


print(repr(Color(1)), repr(Color["GREEN"]))
member = Color.RED
print(member.name, member.value)
try:
    class Shape(Enum):
        SQUARE = 2
        SQUARE = 3
except TypeError as e:
    print(e)


class Shape(Enum):
    SQUARE = 2
    DIAMOND = 1
    CIRCLE = 3
    ALIAS_FOR_SQUARE = 2


print(repr(Shape.SQUARE), repr(Shape.ALIAS_FOR_SQUARE), repr(Shape(2)))
print(list(Shape), list(Weekday)[:2])
for name, member in Shape.__members__.items():
    print(name, repr(member))
print([n for n, m in Shape.__members__.items() if m.name != n])
try:
    @unique
    class Mistake(Enum):
        ONE = 1
        TWO = 2
        THREE = 3
        FOUR = 3
except ValueError as e:
    print(e)


class Auto(Enum):
    RED = auto()
    BLUE = auto()
    GREEN = auto()


print([m.value for m in Auto])


class OrdinalDirection(Enum):
    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        return name

    NORTH = auto()
    SOUTH = auto()


print([m.value for m in OrdinalDirection])
print(Color.RED is Color.RED, Color.RED is Color.BLUE, Color.RED is not Color.BLUE)
try:
    Color.RED < Color.BLUE
except TypeError as e:
    print(e)
print(Color.BLUE == Color.RED, Color.BLUE != Color.RED, Color.BLUE == 2)


class Mood(Enum):
    FUNKY = 1
    HAPPY = 3

    def describe(self):
        return self.name, self.value

    def __str__(self):
        return "my custom str! {0}".format(self.value)

    @classmethod
    def favorite_mood(cls):
        return cls.HAPPY


print(repr(Mood.favorite_mood()), Mood.HAPPY.describe(), str(Mood.FUNKY))
