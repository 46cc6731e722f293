# Characters that mean numbers.
import unicodedata as u

for c in "0٣９²₅⑨½⅔⅞Ⅻↂↈ〇一五十百千萬億兆༳௲൹𐄣𒐲𞱱𐹾":
    print(c, u.name(c), u.decimal(c, None), u.digit(c, None),
          repr(u.numeric(c, None)))
found = {}
for code in range(0x20000):
    n = u.numeric(chr(code), None)
    if n is not None:
        found.setdefault(n, []).append(code)
for n in sorted(found):
    print(repr(n), len(found[n]), hex(found[n][0]), hex(found[n][-1]))
print(sum(u.digit(chr(c), 0) for c in range(0x20000)))
