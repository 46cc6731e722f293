"""Methods reached through the class, bad arguments, attributes."""


def show(call, *args, **kwargs):
    """Print what a call gives, or the exception that it raises."""
    try:
        print(repr(call(*args, **kwargs)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


print(str.upper("abc"), str.join("-", "abc"), str.__len__("abc"))
print(list(map(str.strip, [" a ", "b "])), sorted("bA", key=str.lower))
show(str.upper)
show(str.upper, 5)
show("abc".upper, 1)
show("abc".split, 1, 2, 3)
show("abc".split, separator=",")
show("abc".join)
show("abc".replace)
show("abc".center)
show("abc".encode, 1, 2, 3)
show(getattr, "abc", "missing")
show(setattr, "abc", "x", 1)
show(delattr, "abc", "upper")
show(setattr, str, "x", 1)
show(lambda: str.upper("abc")())
show("abc".__contains__, "b")
show("abc".__contains__, 1)
show("abc".__add__, "d")
show("abc".__add__, 1)
show("abc".__mul__, 2)
show("abc".__mul__, "2")
show("abc".__mod__, 1)
show("abc".__eq__, 1)
show("abc".__lt__, 1)
show("abc".__format__, ">5")
show("abc".__getnewargs__)
print("abc".__class__.__name__, str.__name__, str.__mro__)
print(all(hasattr(str, name) for name in (
    "capitalize casefold center count encode endswith expandtabs find format "
    "format_map index isalnum isalpha isascii isdecimal isdigit isidentifier "
    "islower isnumeric isprintable isspace istitle isupper join ljust lower "
    "lstrip maketrans partition removeprefix removesuffix replace rfind rindex "
    "rjust rpartition rsplit rstrip split splitlines startswith strip swapcase "
    "title translate upper zfill").split()))
