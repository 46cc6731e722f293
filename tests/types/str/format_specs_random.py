# Format specs put together at random, for values of every type.
import random

random.seed(7)
values = [0, 1, -1, 42, -12345678, 10 ** 25, True, 1.0, -2.5, 0.1, 1e100,
          1e-7, float("inf"), float("nan"), -0.0, 123456.789, 1 + 2j, -1.5j,
          "abc", "", "é😀", None, [1], b"x", object]


def some(*choices):
    return random.choice(choices)


def spec():
    align = some("", "", "<", ">", "^", "=")
    fill = some("", "", "*", " ", "é", "{", "0", "<") if align else ""
    return (fill + align + some("", "", "", "+", "-", " ") +
            some("", "", "", "z") + some("", "", "", "#") +
            some("", "", "0") + some("", "", "1", "5", "12", "30") +
            some("", "", "", ",", "_") +
            some("", "", "", ".0", ".1", ".3", ".10", ".") +
            some(*"bcdeEfFgGnosxX%", "", "", "q", "dd", "s", "é"))


for _ in range(700):
    value, text = random.choice(values), spec()
    try:
        print(ascii(value), ascii(text), ascii(format(value, text)))
    except Exception as e:
        print(ascii(value), ascii(text), type(e).__name__, ascii(str(e)))
