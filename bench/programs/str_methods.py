"""The everyday methods of strings."""

TEXT = """A joint is as good as its fit: a tenon too large splits the wood,
a tenon too small falls out; so measure, mark, and cut to the line.
name=oak, length=120, width=40
name=ash, length=90, width=35
"""


def parse(line):
    record = {}
    for field in line.split(","):
        key, found, value = field.strip().partition("=")
        if found:
            record[key] = int(value) if value.isdigit() else value.upper()
    return record


def main():
    total = 0
    for _ in range(30_000):
        lines = TEXT.splitlines()
        for line in lines:
            if line.startswith("name="):
                total += parse(line)["length"]
            else:
                total += line.count("t") + line.find("tenon")
        title = TEXT.title().replace("Tenon", "TENON")
        total += title.index("TENON") + len(title.split("T"))
        total += len("-".join(reversed(lines)).center(300, "*"))
        if TEXT.lower().endswith("35\n") and "oak" in TEXT:
            total += len(TEXT.rstrip().rsplit(",", 1)[1])
        total += len("%s %5d %-8s" % (lines[2][:4], total, "x"))
        total += len("{} {:>6} {!r}".format(lines[3][5:8], total, "y"))
    print(total)
    swap = str.maketrans("aeiou", "AEIOU")
    size = 0
    for _ in range(40_000):
        size += len(TEXT.translate(swap).casefold().swapcase())
    print(size)


main()
