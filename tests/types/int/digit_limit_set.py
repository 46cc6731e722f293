# sys.set_int_max_str_digits and its refusals.

import sys

def limited(n, action):
    before = sys.get_int_max_str_digits()
    sys.set_int_max_str_digits(n)
    try:
        return action()
    finally:
        sys.set_int_max_str_digits(before)


CALLS = """
sys.get_int_max_str_digits()
sys.set_int_max_str_digits(639)
sys.set_int_max_str_digits(-1)
sys.set_int_max_str_digits(1)
sys.set_int_max_str_digits('5000')
sys.set_int_max_str_digits(5000.0)
sys.set_int_max_str_digits()
sys.set_int_max_str_digits(5000, 1)
sys.set_int_max_str_digits(maxdigits=4300)
sys.set_int_max_str_digits(2**40)
limited(640, lambda: str(10**640))
limited(640, lambda: len(str(10**639)))
limited(640, lambda: int('1' * 641))
limited(0, lambda: len(str(10**5000)))
limited(0, lambda: int('1' * 6000) % 97)
sys.int_info.default_max_str_digits, sys.int_info.str_digits_check_threshold
sys.flags.int_max_str_digits
"""

for call in CALLS.strip().splitlines():
    try:
        result = repr(eval(call))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(call, "->", result)
