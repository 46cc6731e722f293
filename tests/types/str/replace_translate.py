"""replace, translate and maketrans."""


def show(call, *args, **kwargs):
    """Print what a call gives, or the exception that it raises."""
    try:
        print(repr(call(*args, **kwargs)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


show("banana".replace, "a", "o")
show("banana".replace, "a", "o", 2)
show("banana".replace, "a", "o", 0)
show("banana".replace, "a", "o", -1)
show("banana".replace, "ana", "")
show("banana".replace, "", "-")
show("banana".replace, "", "-", 3)
show("".replace, "", "x")
show("".replace, "a", "x")
show("naïve café".replace, "é", "e")
show("aaa".replace, "aa", "b")
show("abc".replace, "b", 5)
show("abc".replace, "b")
show("abc".replace, "b", "c", count=1)
show("abc".replace, "b", "c", "d")
table = str.maketrans("abc", "xyz", "d")
print(table)
show("aabbccdd".translate, table)
print(str.maketrans({"a": "alpha", "b": None, 99: "sea", "d": 68}))
show("abcd".translate, str.maketrans({"a": "alpha", "b": None, 99: "sea",
                                      "d": 68}))
show(str.maketrans, "ab", "x")
show(str.maketrans, {"ab": 1})
show(str.maketrans, 5)
show("abc".translate, {97: 2 ** 30})
show("abc".translate, {97: 1.5})
show("abc".translate, 5)
show("abc".translate, ["x"] * 98)


class Upper:
    def __getitem__(self, code):
        if code == ord("c"):
            raise LookupError
        return chr(code).upper()


show("abcd".translate, Upper())
