"""A text formatter: wrapping, justification, columns, tables, boxes.

Filling follows Knuth and Plass in spirit: least sum of squared gaps, by
dynamic programming.  The argument says how many paragraphs are set.
"""

# bench: 800

import io
import itertools
import sys
from contextlib import contextmanager, redirect_stdout
from dataclasses import dataclass
from functools import lru_cache, partial, reduce
from string import Template

WORDS = """the old clock maker kept a ledger of every hour that had passed
through his hands and when visitors asked what he meant to do with them he
would point at the shelves where wheels springs pendulums and escapements lay
sorted by size and say that an hour is only worth what turns inside it so
mind the small parts because extraordinarily nothing else counterbalances a
misunderstanding""".split()


class Noise:
    """A small linear congruential generator, the same on every machine."""

    def __init__(self, seed):
        self.state = seed

    def __call__(self, bound):
        self.state = (self.state * 1103515245 + 12345) & 0x7FFFFFFF
        return (self.state >> 8) % bound


def make_paragraph(noise, length):
    words = [WORDS[noise(len(WORDS))] for _ in range(length)]
    at = 0
    while at < length:
        size = 5 + noise(9)
        words[at] = words[at].capitalize()
        last = min(at + size, length) - 1
        words[last] += ".!?."[noise(4)]
        at += size
    return " ".join(words)


# Breaking into lines

def greedy(words, width):
    """As many words on each line as fit."""
    line, used = [], 0
    for word in words:
        if line and used + 1 + len(word) > width:
            yield line
            line, used = [], 0
        used += len(word) + bool(line)
        line.append(word)
    if line:
        yield line


def balanced(words, width):
    """Lines with the least sum of squared free places; the last is free."""
    count = len(words)
    best = [0] * (count + 1)
    cut = [count] * (count + 1)
    for start in range(count - 1, -1, -1):
        used, least = -1, None
        for end in range(start, count):
            used += 1 + len(words[end])
            if used > width and end > start:
                break
            gap = max(width - used, 0)
            cost = best[end + 1] + (gap * gap if end + 1 < count else 0)
            if least is None or cost < least:
                least, cut[start] = cost, end + 1
        best[start] = least
    at = 0
    while at < count:
        yield words[at:cut[at]]
        at = cut[at]


def hyphenate(word, width):
    """Pieces of a word longer than a line."""
    while len(word) > width:
        yield word[:width - 1] + "-"
        word = word[width - 1:]
    yield word


def split_words(text, width):
    return [piece for word in text.split()
            for piece in hyphenate(word, width)]


# Setting a line

def justify(words, width):
    """Spread the free places over the gaps, odd ones from the left."""
    if len(words) == 1:
        return words[0].ljust(width)
    free = width - sum(map(len, words))
    each, odd = divmod(free, len(words) - 1)
    out = []
    for index, word in enumerate(words[:-1]):
        out.append(word + " " * (each + (index < odd)))
    return "".join(out) + words[-1]


SETTERS = {
    "left": lambda words, width: f"{' '.join(words):<{width}}",
    "right": lambda words, width: f"{' '.join(words):>{width}}",
    "center": lambda words, width: f"{' '.join(words):^{width}}",
    "full": justify,
}


def set_paragraph(text, width=60, style="left", fill=greedy, indent=""):
    if style not in SETTERS:
        raise ValueError(f"unknown style {style!r}, one of "
                         + ", ".join(sorted(SETTERS)))
    inner = width - len(indent)
    lines = list(fill(split_words(text, inner), inner))
    setter = SETTERS[style]
    for number, words in enumerate(lines, 1):
        if style == "full" and number == len(lines):
            setter = SETTERS["left"]
        yield (indent + setter(words, inner)).rstrip()


def columns(text, count, width, gap=3, **options):
    """Text in columns of equal height."""
    each = (width - gap * (count - 1)) // count
    lines = list(set_paragraph(text, each, **options))
    height = -(-len(lines) // count)
    parts = [lines[n * height:(n + 1) * height] for n in range(count)]
    space = " " * gap
    for row in itertools.zip_longest(*parts, fillvalue=""):
        yield space.join(cell.ljust(each) for cell in row).rstrip()


# Tables

@dataclass
class Column:
    title: str
    align: str = "<"
    spec: str = ""
    width: int = 0

    def text(self, value):
        if value is None:
            return "-"
        return format(value, self.spec)


class Table:
    """Rows of values below titles; cells wrap when `limit` says so."""

    def __init__(self, *columns, limit=24):
        self.columns = [c if isinstance(c, Column) else Column(*c)
                        for c in columns]
        self.limit = limit
        self.rows = []

    def __len__(self):
        return len(self.rows)

    def __iadd__(self, row):
        row = tuple(row)
        if len(row) != len(self.columns):
            raise TypeError(f"row of {len(row)}, {len(self.columns)} wanted")
        self.rows.append(row)
        return self

    def __getitem__(self, key):
        if isinstance(key, slice):
            part = Table(*self.columns, limit=self.limit)
            part.rows = self.rows[key]
            return part
        if isinstance(key, str):
            index = [c.title for c in self.columns].index(key)
            return [row[index] for row in self.rows]
        return self.rows[key]

    def cells(self):
        for row in self.rows:
            yield [list(set_paragraph(column.text(value), self.limit)) or [""]
                   for column, value in zip(self.columns, row)]

    def render(self, border="ascii"):
        all_cells = list(self.cells())
        for index, column in enumerate(self.columns):
            column.width = max(
                [len(column.title)]
                + [len(line) for cells in all_cells for line in cells[index]])
        left, cross, right, bar, dash = BORDERS[border]
        rule = left + cross.join(
            dash * (c.width + 2) for c in self.columns) + right

        def one(texts):
            return bar + bar.join(
                f" {text:{c.align}{c.width}} "
                for text, c in zip(texts, self.columns)) + bar

        yield rule
        yield one(c.title for c in self.columns)
        yield rule
        for cells in all_cells:
            for texts in itertools.zip_longest(*cells, fillvalue=""):
                yield one(texts)
        yield rule

    def __str__(self):
        return "\n".join(self.render())

    def total(self, title):
        return reduce(lambda a, b: a + (b or 0), self[title], 0)


BORDERS = {"ascii": "+++|-", "double": "╠╬╣║═", "none": "     "}


@contextmanager
def boxed(title, width=50):
    """What the block prints is shown in a box."""
    buffer = io.StringIO()
    try:
        with redirect_stdout(buffer):
            yield buffer
    finally:
        print("┌─" + f" {title} ".center(width - 4, "─") + "─┐")
        for line in buffer.getvalue().splitlines():
            print(f"│ {line[:width - 4]:<{width - 4}} │")
        print("└" + "─" * (width - 2) + "┘")


# Roman and other numerals for lists

@lru_cache(maxsize=None)
def roman(number):
    if not 0 <= number < 4000:
        raise ValueError(f"no roman numeral for {number}")
    for value, text in ((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"),
                        (100, "c"), (90, "xc"), (50, "l"), (40, "xl"),
                        (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")):
        if number >= value:
            return text + roman(number - value)
    return ""


def letters(number):
    text = ""
    while number:
        number, rest = divmod(number - 1, 26)
        text = chr(ord("a") + rest) + text
    return text


def itemize(items, numeral=str, width=40, level=0):
    """Nested lists, with a numeral style for each level."""
    styles = itertools.cycle([str, letters, roman])
    for _ in range(level + 1):
        numeral = next(styles)
    number = 0
    for item in items:
        if isinstance(item, (list, tuple)):
            yield from itemize(item, width=width, level=level + 1)
            continue
        number += 1
        head = f"{'   ' * level}{numeral(number)}. "
        lines = set_paragraph(item, width - len(head))
        yield head + next(lines, "")
        for line in lines:
            yield " " * len(head) + line


def statistics(lines):
    lines = list(lines)
    longest = max(map(len, lines))
    ragged = sum((longest - len(line)) ** 2 for line in lines[:-1])
    return len(lines), longest, ragged


def checksum(lines):
    value = 1
    for line in lines:
        for char in line:
            value = (value * 31 + ord(char)) % 1000003
    return value


def show_samples():
    noise = Noise(42)
    text = make_paragraph(noise, 45)
    for style in SETTERS:
        print(f"-- {style}")
        print(*set_paragraph(text, 38, style, indent="| "), sep="\n")
    print("-- balanced")
    print(*set_paragraph(text, 44, "full", fill=balanced), sep="\n")
    print("-- columns")
    print(*columns(text, 3, 66, style="full"), sep="\n")
    print("-- narrow")
    print(*set_paragraph("counterbalances a misunderstanding", 9), sep="\n")
    try:
        list(set_paragraph(text, style="diagonal"))
    except ValueError as error:
        print(error)


def show_tables():
    table = Table(("part",), Column("count", ">", ",d"),
                  ("price", ">", "10.2f"), ("share", "^", ".1%"),
                  Column("remark"), limit=18)
    rows = [("wheel", 12, 3.5, .25, "brass, cut by hand in the old way"),
            ("spring", 1234567, .125, .5, None),
            ("escapement", 3, 999.995, 1 / 3, ""),
            ("hand", 0, -1e6, 0, "blued steel")]
    for row in rows:
        table += row
    print(table)
    print(*table[1:3].render("double"), sep="\n")
    print(*table[-1:].render("none"), sep="\n")
    print(len(table), table[0], table["part"], table.total("count"))
    try:
        table += (1, 2)
    except TypeError as error:
        print(error)
    try:
        table["weight"]
    except ValueError as error:
        print(type(error).__name__, error)
    with boxed("a box", 40):
        print("inside,", "two lines:")
        print(f"{3.14159:+08.3f}|{255:#x}|{255:#010b}|{'mid':*^9}|{1e10:g}")
    try:
        with boxed("broken", 30):
            print("before")
            raise KeyError("thrown within")
    except KeyError as error:
        print("and out came", error)
    print(*itemize(["first", ["inner one", "inner two that is rather long "
                              "and wraps", ["deep", "deeper"] * 2],
                    "second"], width=30), sep="\n")
    print(Template("$who owes ${what}s $$5").substitute(who="Ann", what="pie"))
    print([roman(n) for n in (1, 4, 9, 14, 1999, 2024)],
          [letters(n) for n in (1, 26, 27, 52, 703)])
    info = roman.cache_info()
    print(info.hits > 0, info.currsize, info.maxsize)


def main(count):
    show_samples()
    show_tables()
    noise = Noise(7)
    texts = [make_paragraph(noise, 40 + noise(160)) for _ in range(count)]
    tight = partial(set_paragraph, width=48, style="full")
    for name, setter in [("greedy", tight),
                         ("balanced", partial(tight, fill=balanced)),
                         ("columns", lambda t: columns(t, 3, 78))]:
        lines = [line for text in texts for line in setter(text)]
        print(name, *statistics(lines), checksum(lines))


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 8)
