# What the database says of every character, as a hash of where it changes.
# The planes that hold nothing are looked at here and there.
import unicodedata as u

codes = [*range(0x32400), *range(0x32400, 0xE0000, 997),
         *range(0xE0000, 0xE0200), *range(0xF0000, 0x110000, 499), 0x10FFFF]
chars = [chr(c) for c in codes]


def digest(f):
    h, last = 7, None
    for code, c in zip(codes, chars):
        v = f(c)
        if v != last:
            last = v
            for x in f"{code} {v!r}":
                h = (h * 31 + ord(x)) % (1 << 61)
    return h


for name in ("category", "bidirectional", "combining", "east_asian_width",
             "mirrored", "decomposition"):
    print(name, digest(getattr(u, name)))
for name in "decimal", "digit", "numeric":
    f = getattr(u, name)
    print(name, digest(lambda c: f(c, None)))
