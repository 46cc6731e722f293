"""str.format: fields, conversions, nested specs, and its errors."""


def show(call, *args, **kwargs):
    """Print what a call gives, or the exception that it raises."""
    try:
        print(repr(call(*args, **kwargs)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y

    def __format__(self, spec):
        return f"<{spec}>" if spec else f"({self.x}, {self.y})"


p = Point(1, 2)
print("{} {}".format(1, "a"), "{1} {0} {1}".format("a", "b"))
print("{name} {0} {other!r}".format(5, name="n", other="o"))
print("{0.x} {0.y} {0} {0:spec}".format(p), "{p.x:>4}".format(p=p))
print("{0[1]} {1[key]} {2[a][0]}".format([1, 2], {"key": "v"}, {"a": "z"}))
print("{:>5}|{:<5}|{:^5}|{:*^7}".format("a", "b", "c", "d"))
print("{:{}}|{:{w}.{p}}".format("a", 5, 3.14159, w=8, p=3))
print("{{}} {{{}}} }}{{".format(1), "{!s} {!r} {!a}".format("é", "é", "é"))
print("{0!r:>8}|{0!s:<5}|".format("a"), "{:d} {:x} {:.2f}".format(5, 255, 1))
show("{}".format)
show("{} {}".format, 1)
show("{1}".format, 1)
show("{a}".format, 1)
show("{a.b}".format, a=1)
show("{0[x]}".format, [1])
show("{0[5]}".format, [1])
show("{0[k]}".format, {})
show("{} {0}".format, 1)
show("{0} {}".format, 1)
show("{".format, 1)
show("}".format, 1)
show("{!x}".format, 1)
show("{!}".format, 1)
show("{0".format, 1)
show("{:d}".format, "a")
show("{:s}".format, 1)
show("{:{}}".format, 1)
show("{0[}".format, [1])
show("{0.}".format, 1)
show("{:>5".format, 1)
show("{!r".format, 1)
show("{} {}".format, *"ab")
show("{a} {b}".format, **{"a": 1, "b": 2})
show("{a} {b}".format_map, {"a": 1, "b": 2})
show("{a}".format_map, {})
show("{-1}".format, 1)
