"""str() of everything, with encodings, and subclasses."""


def show(call, *args, **kwargs):
    """Print what a call gives, or the exception that it raises."""
    try:
        print(repr(call(*args, **kwargs)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


class Thing:
    def __str__(self):
        return "a thing"

    def __repr__(self):
        return "Thing()"


class OnlyRepr:
    def __repr__(self):
        return "OnlyRepr()"


class Bad:
    def __str__(self):
        return 5

    def __repr__(self):
        return None


class MyStr(str):
    def shout(self):
        return self.upper() + "!"


show(str)
for value in (5, 1.5, None, True, [1, "a"], Thing(), OnlyRepr(), b"ab"):
    show(str, value)
show(str, b"caf\xc3\xa9", "utf-8")
show(str, b"caf\xc3\xa9", encoding="latin-1")
show(str, b"caf\xe9", "ascii")
show(str, b"caf\xe9", "ascii", "replace")
show(str, b"caf\xe9", "utf-8", "ignore")
show(str, "text", "utf-8")
show(str, 5, "utf-8")
show(str, object=5)
show(str, Bad())
show(repr, Bad())
print([Thing()], f"{Thing()} {Thing()!r}", "%s %r" % (Thing(), Thing()))
word = MyStr("hey")
print(word, word.shout(), type(word + "a").__name__, word == "hey",
      type(word.upper()).__name__, {word: 1}["hey"], type(str(word)).__name__)
print(isinstance(word, str), len(word), word[0], repr(word))
