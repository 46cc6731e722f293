# The single bits of flags and ints.
import enum

class F(enum.Flag):
    A = 1
    B = 2
    AB = 3

class G(enum.IntFlag):
    A = 1
    C = 4

class Color(enum.Enum):
    RED = 6
    NAME = 'x'

for value in (F.AB, F.A, F(0), G.A | G.C, G(10), 7, 0, 2**70, True, Color.RED,
              -1, G(-1), ~F.A, Color.NAME, 'x', 1.5, None):
    try:
        print(repr(value), enum.show_flag_values(value))
    except Exception as e:
        print(repr(value), type(e).__name__, e)
enum.global_enum(F)
print(enum.show_flag_values(F.AB), repr(F.AB), F.AB)
