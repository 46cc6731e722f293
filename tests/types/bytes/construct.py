"""bytes() of everything, fromhex and hex, decode."""


def show(call, *args, **kwargs):
    """Print what a call gives, or the exception that it raises."""
    try:
        print(repr(call(*args, **kwargs)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


show(bytes)
for value in (3, 0, [65, 66], (1, 2), range(3), b"ab", {1: 2}, True):
    show(bytes, value)
for value in (-1, "abc", None, [256], [-1], ["a"], 1.5, [1.5], 10 ** 30):
    show(bytes, value)
show(bytes, "é€", "utf-8")
show(bytes, "é", encoding="latin-1")
show(bytes, "é", "ascii", "replace")
show(bytes, 3, "utf-8")
show(bytes, b"a", "utf-8")
show(bytes.fromhex, "4142 43")
show(bytes.fromhex, "4")
show(bytes.fromhex, "xy")
show(bytes.fromhex, b"41")
show(b"\x00\xffAB".hex)
show(b"\x00\xffABC".hex, ":")
show(b"\x00\xffABC".hex, "-", 2)
show(b"\x00\xffABC".hex, "-", -2)
show(b"caf\xc3\xa9".decode)
show(b"caf\xe9".decode, "latin-1")
show(b"caf\xe9".decode)
show(b"caf\xe9x".decode, "utf-8", "replace")
show(b"caf\xe9x".decode, "ascii", "backslashreplace")
show(b"a\x80".decode, "ascii")
show(b"\xf0\x9f\x98".decode)
show(b"\xed\xa0\x80".decode)
show(b"\xc0\x80".decode, "utf-8", "ignore")
show(b"a".decode, "none-such")


class WithBytes:
    def __bytes__(self):
        return b"mine"


show(bytes, WithBytes())
