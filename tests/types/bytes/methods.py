"""The methods that bytes share with str."""


def show(call, *args, **kwargs):
    """Print what a call gives, or the exception that it raises."""
    try:
        print(repr(call(*args, **kwargs)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


data = b" The cat, the Hat "
show(data.upper)
show(data.lower)
show(data.title)
show(data.swapcase)
show(data.capitalize)
show(data.strip)
show(data.lstrip, b" T")
show(data.split)
show(data.split, b",")
show(data.rsplit, b" ", 1)
show(data.split, ",")
show(data.partition, b",")
show(data.rpartition, b"x")
show(data.find, b"the")
show(data.find, 84)
show(data.rfind, b"a")
show(data.index, b"zz")
show(data.count, b"a")
show(data.count, 97)
show(data.count, "a")
show(data.replace, b"at", b"og")
show(data.replace, b"at", "og")
show(data.startswith, b" T")
show(data.endswith, (b"x", b" "))
show(data.startswith, " T")
show(b", ".join, [b"a", b"b"])
show(b", ".join, [b"a", "b"])
show(b"x".center, 5, b"*")
show(b"x".ljust, 3)
show(b"x".rjust, 3, b".")
show(b"-7".zfill, 4)
show(b"a\tb".expandtabs, 4)
show(b"one\ntwo\r\n".splitlines)
show(b"abc".translate, bytes(range(256)), b"b")
show(b"abc".translate, bytes.maketrans(b"ab", b"xy"))
show(b"abc".translate, b"short")
show(b"abc".removeprefix, b"a")
show(b"abc".removesuffix, b"c")
print(b"abc".isalpha(), b"12".isdigit(), b"a1".isalnum(), b" ".isspace(),
      b"AB".isupper(), b"ab".islower(), b"Ab".istitle(), b"\xff".isascii())
