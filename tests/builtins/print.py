"""print(): sep, end, file, flush, and its errors."""


def show(call, *args, **kwargs):
    """Print what a call gives, or the exception that it raises."""
    try:
        print(repr(call(*args, **kwargs)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


import sys

print()
print("a", 1, None, [1, "b"], sep="-")
print("a", "b", sep="")
print("a", "b", sep=None, end=None)
print("no newline", end="")
print("", "|", end="!\n", sep="\n")
print(*range(5), sep=", ", end=".\n")
print(*[])
print(*"abc", sep="\n")


class Out:
    def __init__(self):
        self.parts = []

    def write(self, text):
        self.parts.append(text)

    def flush(self):
        self.parts.append("<flush>")


out = Out()
print("x", 1, file=out)
print(file=out, end="")
print("y", end="", file=out, flush=True)
print(out.parts)
print("to stdout", file=sys.stdout, flush=True)
print("to stdout by default", file=None)
show(print, "a", sep=5)
show(print, "a", end=5)
show(print, "a", wrong=1)
show(print, "a", file=5)


class Bad:
    def __str__(self):
        raise ValueError("cannot print")


show(print, Bad())


class Text:
    def __str__(self):
        return "text"

    def __repr__(self):
        return "repr"


print(Text(), [Text()], (Text(),), {Text(): Text()}.values())
sys.stdout.write("written\n")
print(print("returns"), "é€😀")
