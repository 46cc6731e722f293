"""Going over strings: loops, unpacking, conversion, reversed."""


def show(call, *args, **kwargs):
    """Print what a call gives, or the exception that it raises."""
    try:
        print(repr(call(*args, **kwargs)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


text = "añ😀"
for char in text:
    print(char, ord(char), len(char))
a, b, c = text
print(a, b, c, *text)
print(list(text), tuple(text), sorted(set("hello")), dict(zip("ab", "cd")))
print(list(reversed(text)), list(enumerate(text, 1)), "".join(reversed(text)))
iterator = iter(text)
print(next(iterator), list(iterator), next(iterator, "end"))
print(type(iter("a")).__name__, type(iter("é")).__name__)
first, *rest = "hello"
print(first, rest)
try:
    a, b = "abc"
except ValueError as error:
    print(error)
try:
    a, b, c = "ab"
except ValueError as error:
    print(error)
show(next, "abc")
print([c for c in "a-b" if c.isalpha()], {c: i for i, c in enumerate("abca")})
print(all("abc"), any(""), list(map(str.upper, "abc")), max("abc", "abd"))
print(list("abc") == ["a", "b", "c"], "a" in list("abc"))
