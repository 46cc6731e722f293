"""strip, removeprefix, center, ljust, zfill, expandtabs."""


def show(call, *args, **kwargs):
    """Print what a call gives, or the exception that it raises."""
    try:
        print(repr(call(*args, **kwargs)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


text = " \t\nxx hello xx\u2003\n"
show(text.strip)
show(text.lstrip)
show(text.rstrip)
show(text.strip, " \nx\t\u2003")
show("xyxhixyx".strip, "xy")
show("xyxhixyx".lstrip, "xy")
show("xyxhixyx".rstrip, "xy")
show("abc".strip, "")
show("abc".strip, None)
show("abc".strip, 5)
show("aaaa".strip, "a")
show("prefix-body".removeprefix, "prefix-")
show("prefix-body".removeprefix, "x")
show("body.txt".removesuffix, ".txt")
show("body.txt".removesuffix, "")
show("a".removeprefix, None)
for width in (0, 3, 6, 7, 8, -1):
    print([("abc".center(width), "abc".ljust(width), "abc".rjust(width),
            "abc".center(width, "*"), "abc".zfill(width))])
show("ab".center, 7, "é")
show("ab".center, 6, "xy")
show("ab".ljust, 6, 5)
show("ab".rjust, "6")
for number in ("42", "-42", "+42", "", "--1", "+", "x", "é1"):
    print(number.zfill(5), end=" ")
print()
show("a\tbc\tdef\tg".expandtabs)
show("a\tbc\tdef\tg".expandtabs, 4)
show("a\tb\n\tc\r\td".expandtabs, tabsize=3)
show("a\tb".expandtabs, 0)
show("a\tb".expandtabs, -1)
