"""Text of integers is limited to 4300 digits; other bases are not."""
import sys

print(sys.get_int_max_str_digits())
edge = 10 ** 4299
print(len(str(edge)), len(str(-edge)))
for action in (lambda: str(10 ** 4300), lambda: int("1" * 4301),
               lambda: repr(10 ** 5000), lambda: f"{10 ** 5000}",
               lambda: "%d" % 10 ** 5000):
    try:
        print(len(action()))
    except ValueError as error:
        print(error)
print(len(hex(10 ** 5000)), int("1" * 4300) % 1000)
print(int("f" * 5000, 16).bit_length())
sys.set_int_max_str_digits(0)
print(len(str(10 ** 6000)), int("9" * 6000) == 10 ** 6000 - 1)
sys.set_int_max_str_digits(1000)
try:
    str(10 ** 1000)
except ValueError as error:
    print(error)
try:
    sys.set_int_max_str_digits(10)
except ValueError as error:
    print(error)
