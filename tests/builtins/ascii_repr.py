"""ascii(), repr(), and their protocol."""


def show(call, *args, **kwargs):
    """Print what a call gives, or the exception that it raises."""
    try:
        print(repr(call(*args, **kwargs)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


for x in ("é", "😀", "a\n", "'", b"\xff", ["é", 1], {"ü": "€"}, ("ß",), None,
          1.5, "\u0100\xff", {"é"}):
    print(ascii(x), repr(x))


class Named:
    def __repr__(self):
        return "<nämed>"


class Bad:
    def __repr__(self):
        return 5


show(ascii, Named())
show(repr, Named())
print(ascii(Named()), repr(Named()), f"{Named()!a}")
show(ascii, Bad())
show(repr, Bad())
show(repr)
show(ascii, 1, 2)
show(str, Bad())
