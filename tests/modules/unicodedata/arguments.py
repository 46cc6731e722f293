# Good and bad arguments of each function.
import unicodedata as u

given = [(), (1,), ("ab",), ("",), ("a",), ("a", "b"), ("a", "b", "c"),
         (b"a",), ("7",), ("²",), ("½",), ("五",), ("\ud800",), ("\0", None),
         ("NFC", "a"), ("nfc", "a"), ("NFC", 1), (1, "a"), (None, None)]
for name in ("name decimal digit numeric category bidirectional combining "
             "east_asian_width mirrored decomposition normalize "
             "is_normalized").split():
    f = getattr(u, name)
    for args in given:
        try:
            result = repr(f(*args))
        except Exception as e:
            result = f"{type(e).__name__}: {e}"
        print(name, args, result)
    try:
        f(chr="a")
    except TypeError as e:
        print(e)


class Text(str):
    pass


print(u.name(Text("a")), u.normalize(Text("NFC"), Text("é")))
print(type(u.normalize("NFC", Text("a"))), type(u.normalize("NFD", Text("é"))))
print(u.unidata_version)
