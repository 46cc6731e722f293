"""split, rsplit, splitlines, partition, join."""


def show(call, *args, **kwargs):
    """Print what a call gives, or the exception that it raises."""
    try:
        print(repr(call(*args, **kwargs)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


text = "  one two   three\tfour\n"
show(text.split)
show(text.split, " ")
show(text.split, None, 2)
show(text.rsplit, None, 2)
show(text.split, maxsplit=1)
show("a,b,,c,".split, ",")
show("a,b,,c,".split, ",", 2)
show("a,b,,c,".rsplit, ",", 2)
show("a--b--c".split, "--", 1)
show("a--b--c".rsplit, "--", maxsplit=1)
show("".split)
show("".split, ",")
show("abc".split, "abc")
show("abc".split, "")
show("abc".split, 5)
show("abc".split, ",", "1")
show("abc".split, ",", -5)
show("a\u2003b\xa0c".split)
show("one\ntwo\r\nthree\rfour\x0bfive\x85six\u2028seven\n".splitlines)
show("one\ntwo\r\n\r\n".splitlines, True)
show("one\n\n".splitlines, keepends=True)
show("".splitlines)
show("a=b=c".partition, "=")
show("a=b=c".rpartition, "=")
show("abc".partition, "=")
show("abc".rpartition, "=")
show("abc".partition, "")
show("abc".partition, 1)
show(",".join, ["a", "b", "c"])
show("".join, "xyz")
show(", ".join, ())
show("-".join, {"k": 1, "l": 2})
show("-".join, (c * 2 for c in "abc"))
show("-".join, ["a", 1])
show("-".join, ["a", b"b"])
show("-".join, 5)
show("-".join, ["only"])
show("é".join, ["ä", "b", "😀"])
