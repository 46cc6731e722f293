# Searching, replacing, splitting and padding at every size and place, since
# short texts, long ones and ones of few letters are searched in other ways.
def rng(seed):
    while True:
        seed = (seed * 1103515245 + 12345) % 2**31
        yield seed >> 8


numbers = rng(42)


def word(size, letters):
    return "".join(letters[next(numbers) % len(letters)] for _ in range(size))


def naive_find(text, needle):
    for i in range(len(text) - len(needle) + 1):
        if all(text[i + k] == c for k, c in enumerate(needle)):
            return i
    return -1


wrong = 0
total = 0
for letters in ("ab", "abc\n", "aé", "xyz \t", "\u1234b\r", "aaaaaab"):
    for size in list(range(0, 40)) + [63, 64, 65, 100, 200]:
        text = word(size, letters)
        for m in (1, 2, 3, 5, 9, 17):
            needle = word(m, letters)
            if text.find(needle) != naive_find(text, needle):
                wrong += 1
                print("find", repr(text), repr(needle))
            b, n = text.encode(), needle.encode()
            if (b.find(n) >= 0) != (needle in text):
                wrong += 1
            parts = text.split(needle)
            if needle.join(parts) != text or len(parts) - 1 != text.count(needle):
                wrong += 1
            if text.replace(needle, "<>") != "<>".join(parts):
                wrong += 1
            if text.replace(needle, "", 2) != "".join(
                    text.split(needle, 2)):
                wrong += 1
            total += text.count(needle) + text.rfind(needle)
        lines = text.splitlines(True)
        if "".join(lines) != text:
            wrong += 1
        total += len(lines) + sum(map(len, text.split()))
        total += len(text.strip(letters[0])) + len(text.strip())
        total += len(text.lstrip(letters[1:])) * 3
print(wrong, total)

for text in ("", "a", "é", "word", "x" * 70):
    for fill in ("*", "é", "\U0001f600"):
        for width in (0, 1, 2, 7, 71, 150):
            for padded in (text.center(width, fill), text.ljust(width, fill),
                           text.rjust(width, fill)):
                total += len(padded) * 3 + padded.count(fill) + padded.isascii()
print(total)
print(" a\x1cb\x1dc\x1ed\x1fe\x85f\u2028g\u2029h\vi\fj\r\nk\rl\n".splitlines())
print("é".center(4, "-"), "-" * 40 + "é" + "-" * 40)
long = "the quick brown fox " * 30
print(long.replace("quick", "slow").count("slow"), len(long.replace(" ", "")))
print(long.replace("the", "THE", 31)[-40:], long.find("fox the", 100))
print(long.find("z"), long.find("quick z"), ("ab" * 300 + "aa").find("aa"))
print(("a" * 300 + "b").find("a" * 20 + "b"), ("ab" * 40).rfind("ba"))
