# inspect on enums
import enum
import inspect
from enum import Enum, IntEnum, Flag, StrEnum


class Color(Enum):
    """Colours."""

    RED = 1

    def method(self, a, b=2):
        "A method."

    @classmethod
    def made(cls):
        pass


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


attempt(lambda: inspect.signature(Color.RED.method))
attempt(lambda: inspect.signature(Color.method))
attempt(lambda: inspect.signature(enum.unique))
attempt(lambda: inspect.signature(enum.bin))
attempt(lambda: inspect.signature(enum.global_enum))
attempt(lambda: inspect.signature(enum.verify))
attempt(lambda: inspect.signature(enum.auto.__repr__))
attempt(lambda: inspect.signature(enum.EnumType.__call__).parameters.keys())
attempt(lambda: inspect.signature(Color._generate_next_value_))
attempt(lambda: inspect.signature(Enum._missing_))
attempt(lambda: inspect.signature(enum.show_flag_values))
attempt(lambda: inspect.isclass(Color))
attempt(lambda: inspect.isfunction(Color.method))
attempt(lambda: inspect.getdoc(Color))
attempt(lambda: inspect.getdoc(Color.RED.method))
attempt(lambda: [n for n, m in inspect.getmembers(Color) if n.isupper()])
attempt(lambda: inspect.getmro(IntEnum))
attempt(lambda: inspect.ismethod(Color.made))
for f in (enum.unique, enum.Enum._missing_, enum.EnumType.__contains__,
          enum.Flag.__or__, enum.property.__get__, enum.EnumDict.update):
    print(f.__qualname__, f.__module__, f.__name__)
