import sys
print(sys.get_int_max_str_digits())
big = 10 ** 4299
print(len(str(big)), len(repr(big)), len(f"{big}"), len("%d" % big))
for f in (lambda: str(big * 10), lambda: repr(-big * 10), lambda: f"{big * 10}", lambda: int("1" * 4301), lambda: "%d" % (big * 10), lambda: int("1_" * 4300 + "1"), lambda: format(big * 10, ","), lambda: eval("1" * 4301), lambda: len(hex(big * 10)), lambda: int("f" * 5000, 16).bit_length(), lambda: len(f"{big * 10:x}"), lambda: float(big), lambda: big * 10 / 3, lambda: print(big * 10), lambda: len(oct(big * 10))):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
sys.set_int_max_str_digits(640); print(sys.get_int_max_str_digits())
try: str(10 ** 641)
except ValueError as e: print(e)
for bad in (5, -1, 639, "x", None):
    try: sys.set_int_max_str_digits(bad)
    except Exception as e: print(type(e).__name__, e)
sys.set_int_max_str_digits(0); print(len(str(10 ** 5000)))
