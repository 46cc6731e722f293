"""Indexes and slices of ASCII and other text."""


def show(call, *args, **kwargs):
    """Print what a call gives, or the exception that it raises."""
    try:
        print(repr(call(*args, **kwargs)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


for text in ("abcdefgh", "añb€c😀dé", ""):
    print(len(text), [text[i] for i in range(-len(text), len(text))])
    print(text[2:5], text[-3:], text[:-3], text[::2], text[::-1],
          text[5:2:-1], text[100:], text[-100:3], text[::-3], text[3:3])
    for start in (None, 0, 2, -2, 9):
        print([text[start:stop:step] for stop in (None, 1, -1, 7)
               for step in (None, 2, -1, -2)])
show("abc".__getitem__, 3)
show("abc".__getitem__, -4)
show("abc".__getitem__, "a")
show("abc".__getitem__, 1.0)
show("abc".__getitem__, None)
show("abc".__getitem__, 2 ** 100)
show("abc".__getitem__, slice(None, None, 0))
show("abc".__getitem__, slice("a", 1))
show("abc".__getitem__, slice(-2 ** 100, 2 ** 100))
show(lambda: "abc".__setitem__(0, "x"))
try:
    text = "abc"
    text[0] = "x"
except TypeError as error:
    print(error)
try:
    del text[0]
except TypeError as error:
    print(error)
