"""bin(), oct(), hex()."""


def show(call, *args, **kwargs):
    """Print what a call gives, or the exception that it raises."""
    try:
        print(repr(call(*args, **kwargs)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


class Index:
    def __index__(self):
        return 255


for n in (0, 1, -1, 255, -255, 2 ** 62, -2 ** 62, 2 ** 70, True, Index()):
    print(bin(n), oct(n), hex(n))
for bad in (1.5, "5", None, []):
    show(bin, bad)
    show(oct, bad)
    show(hex, bad)
show(hex)
show(bin, 1, 2)
print(hex(2 ** 200), int(hex(12345), 16), int(bin(77), 0), int(oct(8), 8))
