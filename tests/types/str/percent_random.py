# %-formats put together at random.
import random

random.seed(11)
values = [0, -1, 42, 10 ** 25, True, 1.0, -2.5, 1e-7, float("nan"), 1 + 2j,
          "abc", "", "é😀", None, [1], b"x", (1,), (1, 2), ("a",), (), {"a": 1},
          65, 0x110000, -5, 3.7, (3, 2.5), (2, 4, "z")]


def some(*choices):
    return random.choice(choices)


def conversion():
    flags = "".join(random.choice("#0- +") for _ in range(some(0, 0, 1, 2)))
    return (some("", "x", "%%") + "%" + some("", "", "", "(a)") + flags +
            some("", "", "5", "12", "*") +
            some("", "", "", ".0", ".2", ".10", ".*", ".") +
            some("", "", "l", "h", "L") + some(*"diouxXeEfFgGcrsa%qy") +
            some("", "y", "%%", "%", " %s"))


for _ in range(700):
    text, value = conversion(), random.choice(values)
    try:
        print(ascii(text), ascii(value), ascii(text % value))
    except Exception as e:
        print(ascii(text), ascii(value), type(e).__name__, ascii(str(e)))
for width in 2 ** 31, -2 ** 31 - 1, 10 ** 30, -10 ** 30:
    try:
        print("%.*d" % (width, 5))
    except OverflowError as e:
        print(e)
