# format() and f-strings call __format__ with the spec.
class F:
    def __format__(self, spec):
        return f"<{spec!r}>"


f = F()
print(format(f), format(f, "abc"), f"{f}", f"{f:x{1 + 1}y}", "{:q} {}".format(f, f))


class Plain:
    def __str__(self):
        return "plain"


p = Plain()
print(f"{p}", format(p, ""))
try:
    format(p, "10")
except TypeError as e:
    print(e)


class Bad:
    def __format__(self, spec):
        return 5


try:
    f"{Bad()}"
except TypeError as e:
    print(e)


class Temp:
    def __init__(self, c):
        self.c = c

    def __format__(self, spec):
        if spec.endswith("F"):
            return format(self.c * 9 / 5 + 32, spec[:-1] + "f") + "F"
        return format(self.c, spec)


print(f"{Temp(100):.1F} {Temp(5):>6} {Temp(36.6):.2f}")
