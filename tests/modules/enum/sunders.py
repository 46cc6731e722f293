# names that the machinery keeps for itself
import enum
from enum import Enum, Flag

def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


def body(text, base=Enum):
    def run():
        ns = {"base": base, "enum": enum}
        exec("class E(base):\n" +
             "\n".join("    " + line for line in text.split("; ")), ns)
        return list(ns["E"].__members__.items())
    attempt(run)


for name in ("_name_", "_value_", "_member_map_", "_new_member_", "_x_",
             "_member_type_", "_boundary_", "_flag_mask_", "_use_args_",
             "_sort_order_", "_numeric_repr_", "_iter_member_",
             "_missing_", "_iter_member_by_value_", "_iter_member_by_def_",
             "_add_alias_", "_add_value_alias_", "_generate_next_value_",
             "_a_b_", "_1_", "__", "___", "_", "_a__", "__a_", "_A", "A_"):
    print(name, end=": ")
    body(f"A = 1; {name} = str")
    print(name, end=": ")
    body(f"A = 1; {name} = str", Flag)
body("_order_ = 'A B'; A = 1; B = 2")
body("_order_ = ['A', 'B']; A = 1; B = 2")
body("_order_ = 'B A'; A = 1; B = 2")
body("_order_ = 'A'; A = 1; B = 2")
body("_order_ = 'A B C'; A = 1; B = 2")
body("_order_ = 'A, B, C'; A = 1; B = 2; C = 1")
body("_order_ = 'A B'; A = 1; B = 2; C = 1")
body("_order_ = 'C A B'; A = 1; B = 2; C = 1")
body("__order__ = 'B A'; A = 1; B = 2")
body("__order__ = 'A B'; A = 1; B = 2")
body("_order_ = 'A B AB'; A = 1; B = 2; AB = 3", Flag)
body("_order_ = 'AB A B'; A = 1; B = 2; AB = 3", Flag)
body("_order_ = 'B A'; A = 1; B = 2; AB = 3", Flag)
body("_order_ = 5; A = 1")
body("_ignore_ = 'A B'; A = 1; B = 2; C = 3")
body("_ignore_ = 'A, B'; A = 1; B = 2; C = 3")
body("_ignore_ = ['A']; A = 1; B = 2; C = 3")
body("_ignore_ = 'zz'; A = 1")
body("A = 1; _ignore_ = 'A'; C = 3")
body("A = 1; _ignore_ = 'C'; C = 3")
body("_ignore_ = 5; A = 1")
body("_ignore_ = ''; A = 1")
body("_ignore_ = 'i'; for i in range(3): vars()['N%d' % i] = i")
body("A = enum.auto(); def _generate_next_value_(*a): return 1")
body("A = 1; def _generate_next_value_(*a): return 9; B = enum.auto()")


class Period(Enum):
    _ignore_ = "Period i"
    Period = vars()
    for i in range(4):
        Period["DAY_%d" % i] = i * 10


print(list(Period), hasattr(Period, "i"), hasattr(Period, "_ignore_"))
print(hasattr(Period, "_order_"), hasattr(Period, "Period"))


class Special(Enum):
    _missing_ = classmethod(lambda cls, value: cls.A)
    A = 1


print(Special(5))


class Numeric(Flag, boundary=enum.KEEP):
    _numeric_repr_ = hex
    A = 1


print(Numeric(1 + 32), repr(Numeric(48)), repr(Numeric(49)))
