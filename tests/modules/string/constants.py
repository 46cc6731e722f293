# constants and capwords
import string

def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


print(string.__all__)
for name in string.__all__:
    value = getattr(string, name)
    print(name, repr(value) if isinstance(value, str) else type(value).__name__)
c = string.capwords
for text in ("hello world", "  hello   world  ", "HELLO wORLD", "", " ", "a-b c",
             "\tx\ny", "they're bill's", "ünï ßtraße", "ǆ x"):
    print(repr(c(text)))
print(repr(c("a-b-c", "-")), repr(c("a - b", " ")), repr(c("  a  b ", " ")))
print(repr(c("abc,def", sep=",")), repr(c("a b", None)))
attempt(lambda: c("a b", ""))
attempt(lambda: c(5))
attempt(lambda: c("a", 5))
attempt(lambda: c())
attempt(lambda: set(string.printable) == set(string.digits + string.ascii_letters + string.punctuation + string.whitespace))
