"""find, rfind, index, rindex, count, in, with ranges."""


def show(call, *args, **kwargs):
    """Print what a call gives, or the exception that it raises."""
    try:
        print(repr(call(*args, **kwargs)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


text = "the cat sat on the mat, naïve the"
for part in ("the", "at", "x", "", "ï", "e", text, text + "!"):
    print(repr(part)[:20], text.find(part), text.rfind(part),
          text.count(part), part in text, text.startswith(part),
          text.endswith(part))
for start, end in ((1, None), (0, 3), (-3, None), (5, 2), (100, 200),
                   (-100, 3), (None, -4), (31, 33)):
    print(start, end, text.find("the", start, end),
          text.rfind("the", start, end), text.count("the", start, end),
          text.find("", start, end), text.count("", start, end),
          text.startswith("the", start, end),
          text.endswith("the", start, end))
show(text.index, "mat")
show(text.rindex, "the")
show(text.index, "dog")
show(text.rindex, "the", 1, 5)
show(text.find, 5)
show(text.find)
show(text.count, None)
show(text.find, "a", "b")
show(lambda: 5 in text)
show("aaaa".count, "aa")
show("".count, "")
show("".find, "")
show("abc".rfind, "", 1)
show(text.startswith, ("dog", "the"))
show(text.endswith, ("dog", "cat"))
show(text.startswith, ())
show(text.startswith, 5)
show(text.startswith, ["the"])
show(text.startswith, ("a", 5))
show(text.endswith, None)
