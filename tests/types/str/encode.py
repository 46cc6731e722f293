"""encode, and the errors handlers."""


def show(call, *args, **kwargs):
    """Print what a call gives, or the exception that it raises."""
    try:
        print(repr(call(*args, **kwargs)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


text = "aé€😀"
for encoding in ("utf-8", "UTF8", "utf-16-le", "utf-16-be", "utf-32-le",
                 "latin-1", "ascii"):
    show(text.encode, encoding)
for errors in ("ignore", "replace", "xmlcharrefreplace", "backslashreplace",
               "strict", "namereplace"):
    show(text.encode, "ascii", errors)
show(text.encode)
show("\ud800".encode)
show("a\ud800b".encode, "utf-8", "replace")
show("a\ud800b".encode, "utf-8", "surrogatepass")
show("a\udc80b".encode, "utf-8", "surrogateescape")
show(text.encode, "no-such")
show("x".encode, "ascii", "no-such")
show(text.encode, "ascii", "no-such")
show(text.encode, 5)
show("é".encode, encoding="latin-1", errors="strict")
show("".encode)
try:
    "abé€c".encode("ascii")
except UnicodeEncodeError as error:
    print(error.encoding, error.object, error.start, error.end, error.reason)
for word in ("plain", "naïve", "日本語", "😀"):
    print(len(word), len(word.encode()), word.encode().decode() == word)
