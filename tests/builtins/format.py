"""format() and __format__."""


def show(call, *args, **kwargs):
    """Print what a call gives, or the exception that it raises."""
    try:
        print(repr(call(*args, **kwargs)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


class Money:
    def __init__(self, cents):
        self.cents = cents

    def __format__(self, spec):
        if spec == "cents":
            return f"{self.cents}c"
        return format(self.cents / 100, spec or ".2f")


class Bad:
    def __format__(self, spec):
        return 5


class Plain:
    def __str__(self):
        return "plain"


m = Money(12345)
print(format(m), format(m, "cents"), format(m, "10.1f"), f"{m} {m:cents}",
      "{:>9}".format(m), "{0:cents}-{0}".format(m))
print(format(Plain()), f"{Plain()} {Plain()!s:>8}", format("a", ">3"))
show(format, Bad())
show(format, Plain(), "5")
show(format, [], "d")
show(format, m, "wrong")
show(format, 1, None)
show(format)
show(format, 1, "", 2)
show(lambda: f"{Plain():>5}")
show(lambda: "{:x}".format(1.5))
show(lambda: f"{'a':d}")
print(object.__format__(5, ""), str.__format__("a", "3"), f"{m!r:.9}"[:9])
