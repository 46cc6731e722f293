"""Changes of case by words of eight bytes: nothing to change, at each place."""

for n in list(range(0, 20)) + [63, 64, 127, 128, 129, 200]:
    low, up = "a1z" * n, "A-Z" * n
    for text in (low[:n], up[:n], "@[`{"[:n], low[:n] + "@[`{" * 3):
        print(n, text.lower() == text, text.upper() == text,
              text.swapcase() == text, text.casefold() == text, end=" ")
    for at in range(n):
        mixed = low[:at] + "Q" + low[at + 1:n]
        down = mixed.lower()
        if (len(down) != n or down[at] != "q" or down.upper() != mixed.upper()
                or mixed.swapcase().swapcase() != mixed or down == mixed):
            print("wrong", n, at)
    print(low[:n].title()[:9], up[:n].capitalize()[:9], low[:n].upper()[-9:])


class S(str):
    pass


for text in "", "a", "abc", "ABC", "abcdefgh", "abcdefghI", "1", "Z":
    s = S(text)
    for f in str.lower, str.upper, str.swapcase, str.title, str.capitalize:
        print(f.__name__, repr(f(s)), type(f(s)).__name__,
              {f(s): 1}.get(f(text)), hash(f(s)) == hash(f(text)), end="; ")
    print()

print("it's o'neil's 3rd x9y 'quoted' _a _ab".title())
print("it's O'NEIL's 3RD X9Y".capitalize(), "3RD".capitalize())

# Keys that are equal or nearly so, of all lengths.
keys = {}
for n in range(70):
    keys["k" * n] = n
for n in range(70):
    print(keys["".join(["k"] * n)], keys.get("k" * max(n - 1, 0) + "l"),
          end=" ")
print()

# Tables of str.translate: longer, shorter, gone, no ASCII, mappings.
text = "the quick brown fox, ünï, " * 20
for table in ({"e": "<eeeeeeeeeeeeeeeeeeeeee>"}, {"e": None, "o": ""},
              {"q": "ü", "ü": "q"}, {c: None for c in "abcdefghijklmnopqrst"},
              {c: c * 40 for c in "hqx"}):
    made = text.translate(str.maketrans(table))
    print(len(made), made[:30], made[-12:], made.count("e"))


class Upper:
    def __init__(self):
        self.asked = []

    def __getitem__(self, c):
        self.asked.append(c)
        if c == 120:
            raise LookupError
        return None if c == 32 else chr(c).upper() * (c % 3)


table = Upper()
print(len(text.translate(table)), len(set(table.asked)))
print("".translate({}), repr("\0a\0".translate({0: "zero"})))
