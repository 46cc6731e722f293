"""Little programs on text: palindromes, ciphers, run lengths, wrapping."""
def palindrome(text):
    letters = [c for c in text.lower() if c.isalnum()]
    return letters == letters[::-1]


def caesar(text, shift):
    out = []
    for c in text:
        if c.isascii() and c.isalpha():
            base = ord("A") if c.isupper() else ord("a")
            c = chr((ord(c) - base + shift) % 26 + base)
        out.append(c)
    return "".join(out)


def runs(text):
    out, i = "", 0
    while i < len(text):
        j = i
        while j < len(text) and text[j] == text[i]:
            j += 1
        out += f"{j - i if j - i > 1 else ''}{text[i]}"
        i = j
    return out


def wrap(text, width):
    lines, line = [], ""
    for word in text.split():
        if line and len(line) + 1 + len(word) > width:
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}" if line else word
    return lines + [line]


def distance(a, b):
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        last, row[0] = row[0], i
        for j, y in enumerate(b, 1):
            last, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1,
                                       last + (x != y))
    return row[-1]


print(palindrome("A man, a plan, a canal: Panama!"), palindrome("tenon"))
print(caesar("Hello, Wörld!", 3), caesar(caesar("Round Trip", 5), -5))
print(runs("aaabccdddd"), runs("ééé😀😀x"), runs(""))
print(wrap("the quick brown fox jumps over the lazy dog", 12))
print(distance("kitten", "sitting"), distance("", "abc"), distance("é", "e"))
print(sorted("the tenon fits".split(), key=lambda w: (len(w), w)))
print("".join(sorted("mississippi")), {c: "mississippi".count(c) for c in "misp"})
print("-".join("tenon"[i:] + "tenon"[:i] for i in range(5)))
