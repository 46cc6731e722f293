"""Differences between texts: Myers's shortest edit script, unified patches
that apply with an offset, and three-way merges with conflicts.

The algorithm: E. Myers, An O(ND) difference algorithm and its variations
(1986).  The argument says how many lines the generated texts have.
"""

# bench: 400

import sys
from collections.abc import Generator, Hashable, Sequence
from dataclasses import astuple, dataclass, field
from enum import Enum
from itertools import groupby
from typing import NamedTuple


class Mark(Enum):
    KEEP = " "
    DELETE = "-"
    INSERT = "+"

    @property
    def sides(self):
        return self is not Mark.INSERT, self is not Mark.DELETE


class Edit[T](NamedTuple):
    mark: Mark
    item: T
    old: int
    new: int

    def __str__(self):
        return f"{self.mark.value}{self.item}"


def trace(a, b):
    """The furthest places on each diagonal, a round of edits at a time."""
    reach = {1: 0}
    for edits in range(len(a) + len(b) + 1):
        yield dict(reach)
        for k in range(-edits, edits + 1, 2):
            down = k == -edits or (k != edits and reach[k - 1] < reach[k + 1])
            x = reach[k + 1] if down else reach[k - 1] + 1
            while x < len(a) and 0 <= x - k < len(b) and a[x] == b[x - k]:
                x += 1
            reach[k] = x
            if x >= len(a) and x - k >= len(b):
                return


def diff[T: Hashable](a: Sequence[T], b: Sequence[T]) -> list[Edit[T]]:
    def back() -> Generator[Edit[T]]:
        x, y = len(a), len(b)
        for edits, reach in reversed([*enumerate(trace(a, b))]):
            k = x - y
            down = k == -edits or (k != edits and reach[k - 1] < reach[k + 1])
            before = k + 1 if down else k - 1
            px = reach[before]
            py = px - before
            while x > max(px, 0) and y > max(py, 0):
                x, y = x - 1, y - 1
                yield Edit(Mark.KEEP, a[x], x, y)
            if edits:
                if down:
                    yield Edit(Mark.INSERT, b[py], px, py)
                else:
                    yield Edit(Mark.DELETE, a[px], px, py)
                x, y = px, py
    return [*back()][::-1]


class PatchError(Exception):
    def __init__(self, what, /, **where):
        super().__init__(what, where)

    def __str__(self):
        what, where = self.args
        return ", ".join([what, *(f"{k} {v!r}" for k, v in where.items())])


@dataclass(slots=True)
class Hunk:
    old: int
    new: int
    lines: list[tuple[Mark, str]] = field(default_factory=list)

    def side(self, which):
        return [text for mark, text in self.lines if mark.sides[which]]

    def __len__(self):
        return len(self.lines)

    def __invert__(self):
        turned = {Mark.DELETE: Mark.INSERT, Mark.INSERT: Mark.DELETE}
        return type(self)(self.new, self.old,
                          [(turned.get(mark, mark), text)
                           for mark, text in self.lines])

    def __format__(self, spec):
        if spec not in ("", "u"):
            raise ValueError(f"no format {spec!r} for a {type(self).__name__}")

        def span(start, side):
            size = len(self.side(side))
            return (f"{start + (size > 0)}" if size == 1
                    else f"{start + (size > 0)},{size}")
        head = f"@@ -{span(self.old, 0)} +{span(self.new, 1)} @@"
        return "\n".join([head, *(m.value + t for m, t in self.lines)])

    @classmethod
    def parse(cls, head, lines):
        match head.split():
            case ["@@", old, new, "@@", *_] if old[0] + new[0] == "-+":
                starts, sizes = zip(*(cls.span(p[1:]) for p in (old, new)))
            case _:
                raise PatchError("a bad head", head=head)
        self = cls(*(s - (n > 0) for s, n in zip(starts, sizes)))
        while tuple(map(len, map(self.side, (0, 1)))) != sizes:
            try:
                line = next(lines)
                self.lines.append((Mark(line[:1]), line[1:]))
            except StopIteration:
                raise PatchError("the hunk ends early", head=head) from None
            except ValueError as error:
                raise PatchError("a bad line", line=line) from error
        return self

    @staticmethod
    def span(text):
        start, _, size = text.partition(",")
        return int(start), int(size or 1)

    def find(self, lines, near, fuzz=20):
        wanted = self.side(0)
        for offset in sorted(range(-fuzz, fuzz + 1), key=abs):
            at = near + offset
            if at >= 0 and lines[at:at + len(wanted)] == wanted:
                return at
        raise PatchError("the hunk does not fit", line=self.old + 1)


class Patch(list[Hunk]):
    @classmethod
    def between(cls, a, b, *, context=3):
        edits = diff(a, b)
        changed = [n for n, e in enumerate(edits) if e.mark is not Mark.KEEP]
        self = cls()
        stop = -1
        for n in changed:
            start = max(n - context, 0)
            if start > stop or not self:
                start = max(start, stop)
                self.append(Hunk(edits[start].old, edits[start].new))
                stop = start
            end = min(n + context + 1, len(edits))
            self[-1].lines += ((e.mark, e.item) for e in edits[stop:end])
            stop = end
        return self

    @classmethod
    def parse(cls, text):
        lines = iter(text.splitlines())
        return cls(Hunk.parse(line, lines) for line in lines
                   if not line.startswith(("---", "+++")))

    def __str__(self):
        return "\n".join(map("{:u}".format, self))

    def __invert__(self):
        return Patch(map(Hunk.__invert__, self))

    def __call__(self, lines):
        lines, shift = list(lines), 0
        for hunk in self:
            at = hunk.find(lines, hunk.old + shift)
            before, after = hunk.side(0), hunk.side(1)
            lines[at:at + len(before)] = after
            shift += len(after) - len(before) + at - hunk.old - shift
        return lines


# Merging

class Conflict(NamedTuple):
    ours: list[str]
    base: list[str]
    theirs: list[str]

    def lines(self):
        for mark, part in zip("<|>", self):
            yield mark * 7
            yield from part


def anchors(base, ours, theirs):
    """Where all three agree, as places in each."""
    ways = [{e.old: e.new for e in diff(base, side) if e.mark is Mark.KEEP}
            for side in (ours, theirs)]
    for place in sorted(ways[0].keys() & ways[1]):
        yield place, ways[0][place], ways[1][place]
    yield len(base), len(ours), len(theirs)


def merge(base, ours, theirs):
    ends = 0, 0, 0
    for stops in anchors(base, ours, theirs):
        was, mine, other = (side[start:stop] for side, start, stop
                            in zip((base, ours, theirs), ends, stops))
        match mine == was, other == was, mine == other:
            case (_, True, _) | (_, _, True):
                yield from mine
            case True, False, _:
                yield from other
            case _:
                yield Conflict(mine, was, other)
        yield from base[stops[0]:stops[0] + 1]
        ends = tuple(stop + 1 for stop in stops)


def generate(size, seed):
    for n in range(size):
        seed = seed * 69069 + 1 & 0xFFFFFFFF
        match seed >> 24:
            case roll if roll < 12:
                continue
            case roll if roll < 24:
                yield f"changed {roll}"
            case roll if roll < 36:
                yield from (f"line {n}", f"new {roll}")
            case _:
                yield f"line {n}"


OLD = """a tenon
is cut
to fit
a mortise
glue it
and clamp
then wait""".split("\n")
NEW = """A tenon
is cut
to fit
its mortise
glue it
and clamp
for a day
then wait
and sand""".split("\n")
WRONG = ["@@ -1 +1 @@\n-a", "@@ +1 -1 @@", "hello", "@@ -1 +1 @@\n*a",
         "@@ -x +1 @@", "@@ -9,2 +9 @@\n-no\n such"]


if __name__ == "__main__":
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 60
    print(*diff("abcabba", "cbabac"))
    print(*map(len, [diff("", ""), diff("ab", ""), diff("", "abc")]))
    print(diff("kitten", "sitting")[-2:])
    for context in (0, 1, 3):
        patch = Patch.between(OLD, NEW, context=context)
        print(patch)
        assert patch(OLD) == NEW and (~patch)(NEW) == OLD
        assert str(Patch.parse(str(patch))) == str(patch)
        print([len(hunk) for hunk in patch], patch(["moved"] * 3 + OLD)[3:4])
    print(astuple(~Patch.between("ab", "b")[0]))
    base = [f"line {n}" for n in range(size)]
    sides = [[*generate(size, seed)] for seed in (7, 99)]
    for side in sides:
        patch = Patch.between(base, side, context=2)
        assert Patch.parse(str(patch))(base) == side
        print(len(side), len(patch), sum(map(len, patch)))
        print(format(patch[-1], "u"))
    merged = [*merge(base, *sides)]
    for kind, part in groupby(merged, type):
        part = [*part]
        print(kind.__name__, len(part), repr(part[0])[:150])
    print(*merge(OLD, NEW, OLD[:2] + ["well"] + OLD[3:5]), sep="\n")
    print(*Conflict(["a"], [], ["b", "c"]).lines())
    for text in WRONG:
        try:
            print(Patch.parse(text)(OLD))
        except (PatchError, ValueError) as error:
            print(f"{type(error).__name__}: {error}", repr(error.__cause__))
    try:
        print(f"{Hunk(1, 2):x}")
    except ValueError as error:
        print(error)
    print(Edit.__type_params__, diff.__type_params__[0].__bound__.__name__,
          Hunk(0, 1), Patch.__orig_bases__, Patch.__mro__[1:])
