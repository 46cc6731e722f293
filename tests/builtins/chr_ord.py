"""chr() and ord()."""


def show(call, *args, **kwargs):
    """Print what a call gives, or the exception that it raises."""
    try:
        print(repr(call(*args, **kwargs)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


for n in (0, 65, 127, 128, 233, 255, 256, 8364, 0xD800, 0xFFFF, 0x10000,
          0x1F600, 0x10FFFF):
    print(ascii(chr(n)), ord(chr(n)) == n, len(chr(n)))
for bad in (-1, 0x110000, 2 ** 70, "a", 1.0, None):
    show(chr, bad)
for bad in ("", "ab", 5, None, b"", b"ab", ["a"]):
    show(ord, bad)
show(ord, b"a")
show(chr, True)
show(chr)
print("".join(chr(ord(c) + 1) for c in "HAL"))
