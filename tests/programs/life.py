"""Cellular automata on the square grid: Life and its kin.

Patterns are read and written in run length encoding, stepped as sets of
complex numbers and as rows of bits, and told apart: still lifes,
oscillators, spaceships.  The argument says how long the patterns run.
"""

# bench: 60

import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Set
from dataclasses import dataclass, field
from enum import Enum
from functools import cached_property, total_ordering
from itertools import accumulate, batched, groupby, islice, product
from itertools import repeat
from typing import NamedTuple, Protocol, runtime_checkable


class PatternError(ValueError):
    pass


class Rule(NamedTuple):
    """How many neighbours give birth, and how many let live."""
    born: frozenset[int]
    stay: frozenset[int]

    @classmethod
    def parse(cls, text):
        match text.upper().split("/"):
            case [str(born), str(stay)] if born[:1] == "B" and stay[:1] == "S":
                pass
            case [stay, born] if (stay + born).isdecimal():
                born, stay = "B" + born, "S" + stay
            case parts:
                raise PatternError(f"no rule of {len(parts)} parts: {text!r}")
        counts = [frozenset(map(int, part[1:])) for part in (born, stay)]
        if any(count > 8 for count in frozenset().union(*counts)):
            raise PatternError(f"more than 8 neighbours: {text!r}")
        return cls(*counts)

    def __str__(self):
        return "/".join(f"{letter}{"".join(map(str, sorted(counts)))}"
                        for letter, counts in zip("BS", self))

    def __contains__(self, state):
        alive, count = state
        return count in (self.stay if alive else self.born)


LIFE = Rule(frozenset({3}), frozenset({2, 3}))
AROUND = tuple(complex(x, y) for x, y in product((-1, 0, 1), repeat=2)
               if x or y)


def place(cell):
    return cell.imag, cell.real


@total_ordering
class Pattern(Set):
    """A set of live cells, and where it stands does not matter to ==."""
    __slots__ = ("_cells", "__dict__")

    def __init__(self, cells: Iterable[complex] = ()):
        self._cells = frozenset(cells)

    def __contains__(self, cell):
        return cell in self._cells

    def __iter__(self):
        return iter(sorted(self._cells, key=place))

    def __len__(self):
        return len(self._cells)

    @cached_property
    def corner(self):
        if not self._cells:
            return 0j
        return complex(min(c.real for c in self._cells),
                       min(c.imag for c in self._cells))

    @cached_property
    def size(self):
        if not self._cells:
            return 0, 0
        return tuple(int(max(get(c) for c in self._cells) - low) + 1
                     for get, low in [(lambda c: c.real, self.corner.real),
                                      (lambda c: c.imag, self.corner.imag)])

    @cached_property
    def form(self):
        return frozenset(cell - self.corner for cell in self._cells)

    def __eq__(self, other):
        if not isinstance(other, Pattern):
            return NotImplemented
        return self.form == other.form

    def __lt__(self, other):
        if not isinstance(other, Pattern):
            return NotImplemented
        return ((len(self), [*map(place, self - self.corner)])
                < (len(other), [*map(place, other - other.corner)]))

    def __hash__(self):
        return hash(self.form)

    def __add__(self, move):
        return Pattern(cell + move for cell in self._cells)

    def __sub__(self, move):
        if isinstance(move, Set):
            return super().__sub__(move)
        return self + -move

    def __matmul__(self, turn):
        return Pattern(cell * turn for cell in self._cells)

    def turns(self):
        """The eight ways to lay it down, each once."""
        flipped = Pattern(cell.conjugate() for cell in self)
        return {shape @ 1j ** n for shape in (self, flipped)
                for n in range(4)}

    def step(self, rule=LIFE):
        counts = Counter(cell + side for cell in self._cells
                         for side in AROUND)
        if 0 in rule.stay:
            counts.update(dict.fromkeys(self._cells, 0))
        return Pattern(cell for cell, count in counts.items()
                       if (cell in self._cells, count) in rule)

    def rows(self):
        width, height = self.size
        for y in range(height):
            yield "".join(".#"[complex(x, y) in self.form]
                          for x in range(width))

    def __str__(self):
        return "\n".join(self.rows())

    def __repr__(self):
        return f"{type(self).__name__}({self.code()!r})"

    def code(self):
        """Run length encoding, without a head."""
        lines = (row.rstrip(".").replace(".", "b").replace("#", "o")
                 for row in self.rows())
        return "".join(f"{n if (n := len([*run])) > 1 else ""}{char}"
                       for char, run in groupby("$".join(lines) + "!"))

    @classmethod
    def decode(cls, text):
        cells, at, digits = [], 0j, ""
        for number, char in enumerate(text):
            count = int(digits or 1)
            match char:
                case "0" | "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9":
                    digits += char
                    continue
                case "b" | ".":
                    at += count
                case "o" | "A":
                    cells += (at + n for n in range(count))
                    at += count
                case "$":
                    at = complex(0, at.imag + count)
                case "!":
                    return cls(cells)
                case _ if not char.isspace():
                    raise PatternError(f"{char!r} at {number}")
            digits = ""
        raise PatternError("no '!' at the end")


@dataclass
class File:
    """What a pattern's file says."""
    pattern: Pattern
    rule: Rule = LIFE
    notes: dict[str, list[str]] = field(default_factory=dict)

    @classmethod
    def parse(cls, text):
        notes = defaultdict(list)
        head, body = {}, []
        for line in map(str.strip, text.strip().splitlines()):
            if line.startswith("#"):
                notes[line[1:2]].append(line[2:].strip())
            elif not head:
                head = {key.strip(): value.strip() for key, mark, value
                        in (part.partition("=") for part in line.split(","))
                        if mark}
                if head.keys() < {"x", "y"}:
                    raise PatternError(f"a bad head: {line!r}")
            else:
                body.append(line)
        pattern = Pattern.decode("".join(body))
        if (told := (int(head["x"]), int(head["y"]))) != pattern.size:
            raise PatternError("told %dx%d, is %dx%d" % (told + pattern.size))
        return cls(pattern, Rule.parse(head.get("rule", "B3/S23")),
                   dict(notes))

    def __str__(self):
        width, height = self.pattern.size
        lines = (f"#{letter} {text}" for letter, texts in self.notes.items()
                 for text in texts)
        return "\n".join([*lines, f"x = {width}, y = {height}, "
                                  f"rule = {self.rule}",
                          *map("".join, batched(self.pattern.code(), 20))])


# The same in rows of bits, on a torus

class Torus:
    """A board that wraps: one integer a row, all columns at once."""

    def __init__(self, width, height, cells=()):
        self.width, self.height = width, height
        self.rows = [0] * height
        for cell in cells:
            self[cell] = True

    def __getitem__(self, cell):
        return bool(self.rows[int(cell.imag) % self.height]
                    >> int(cell.real) % self.width & 1)

    def __setitem__(self, cell, alive):
        bit = 1 << int(cell.real) % self.width
        row = int(cell.imag) % self.height
        self.rows[row] = self.rows[row] | bit if alive \
            else self.rows[row] & ~bit

    def turn(self, row, by):
        full = (1 << self.width) - 1
        return (row << by | row >> self.width - by) & full

    def step(self, rule=LIFE):
        after = []
        for y, row in enumerate(self.rows):
            sums = [0] * 4
            for dy in (-1, 0, 1):
                near = self.rows[(y + dy) % self.height]
                for by in (1, 0, self.width - 1):
                    if (carry := self.turn(near, by)) and (dy or by):
                        for n, bits in enumerate(sums):
                            sums[n], carry = bits ^ carry, bits & carry
            row_after = 0
            for alive, counts in ((~row, rule.born), (row, rule.stay)):
                for count in counts:
                    hit = alive
                    for n, bits in enumerate(sums):
                        hit &= bits if count >> n & 1 else ~bits
                    row_after |= hit
            after.append(row_after & (1 << self.width) - 1)
        self.rows = after

    def __iter__(self):
        return (complex(x, y) for y, row in enumerate(self.rows)
                for x in range(self.width) if row >> x & 1)

    def __len__(self):
        return sum(map(int.bit_count, self.rows))


@runtime_checkable
class Steps(Protocol):
    def step(self, rule: Rule) -> object: ...


class Fate(Enum):
    DEAD = "dies"
    STILL = "still life"
    OSCILLATOR = "oscillator"
    SPACESHIP = "spaceship"
    OPEN = "goes on"


class Verdict(NamedTuple):
    fate: Fate
    start: int = 0
    period: int = 0
    move: complex = 0j

    def __str__(self):
        match self:
            case (Fate.DEAD | Fate.OPEN, start, *_):
                return f"{self.fate.value} ({start})"
            case (Fate.STILL, start, 1, _):
                return f"{self.fate.value} from {start}"
            case (_, start, period, 0j):
                return f"{self.fate.value} of {period} from {start}"
            case (_, start, period, move):
                return (f"{self.fate.value} of {period} from {start}"
                        f" by {move.real:+.0f},{move.imag:+.0f}")


def history(pattern, rule) -> Iterator[Pattern]:
    return accumulate(repeat(rule), Pattern.step, initial=pattern)


def judge(pattern, rule=LIFE, limit=100):
    seen = {}
    for now, shape in enumerate(islice(history(pattern, rule), limit)):
        if not shape:
            return Verdict(Fate.DEAD, now)
        if (before := seen.get(shape)) is not None:
            start, corner = before
            move, period = shape.corner - corner, now - start
            fate = (Fate.SPACESHIP if move else
                    Fate.STILL if period == 1 else Fate.OSCILLATOR)
            return Verdict(fate, start, period, move)
        seen[shape] = now, shape.corner
    return Verdict(Fate.OPEN, limit)


KNOWN = {
    "block": "2o$2o!", "beehive": "b2o$o2bo$b2o!", "boat": "2o$obo$bo!",
    "blinker": "3o!", "toad": "b3o$3o!", "beacon": "2o$2o$2b2o$2b2o!",
    "glider": "bo$2bo$3o!", "ship": "bo2bo$o$o3bo$4o!", "L": "o$2o!",
    "r": "b2o$2o$bo!", "diehard": "6bo$2o$bo3b3o!", "row": "10o!",
    "pulsar": "2b3o3b3o2$o4bobo4bo$o4bobo4bo$o4bobo4bo$2b3o3b3o2$"
              "2b3o3b3o$o4bobo4bo$o4bobo4bo$o4bobo4bo2$2b3o3b3o!"}
GLIDER = """
#N Glider
#C The smallest
#C of all spaceships.
x = 3, y = 3, rule = 23/3
bob$2bo$
3o!
"""


def attempt(action):
    try:
        print(action())
    except (ValueError, TypeError, LookupError, AttributeError) as error:
        print(f"{type(error).__name__}: {error}")


if __name__ == "__main__":
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 12
    for name, code in KNOWN.items():
        pattern = Pattern.decode(code)
        assert Pattern.decode(pattern.code()) == pattern
        print(f"{name:8} {judge(pattern, limit=2 * size)!s:32}"
              f" {len(pattern.turns())} {pattern.code()}")
    glider = File.parse(GLIDER)
    print(glider, glider, sep="\n")
    print(repr(glider.pattern), glider.pattern.size, glider.notes)
    for rule in map(Rule.parse, ("B36/S23", "b2/s", "B3678/S34678", "/2",
                                 "B1/S012345678", "1357/1357")):
        shape = Pattern.decode("bo$3o$bo!")
        print(rule, judge(shape, rule, 14),
              [*map(len, islice(history(shape, rule), 8))])
    r = Pattern.decode(KNOWN["r"])
    print(*islice(history(r, LIFE), 0, 12, 4), sep="\n\n")
    board = Torus(40, 40, r + (18 + 18j))
    for now, shape in enumerate(islice(history(r, LIFE), size)):
        if now < 20:
            assert Pattern(board) == shape, now
        board.step()
    print(len(board), Pattern(board).code()[:60])

    forms = defaultdict(list)
    for cells in product((0, 1), repeat=9):
        shape = Pattern(complex(n % 3, n // 3)
                        for n, alive in enumerate(cells) if alive)
        forms[judge(shape, limit=3 + size // 12).fate].append(shape)
    for fate, shapes in sorted(forms.items(), key=lambda f: f[0].name):
        once = {min(shape.turns()) for shape in shapes}
        print(f"{fate.name:11}{len(shapes):4}{len(once):4}",
              *[shape.code() for shape in sorted(once)][:5])

    a, b = Pattern.decode("3o!"), Pattern.decode("3$bo$bo$bo!")
    print(a == b, a @ 1j == b, a < b, a <= b, a >= b, a == {0j, 1, 2}, a | {5},
          (a & {0, 1}), a ^ {0, 7}, a.isdisjoint({9}), isinstance(a, Steps))
    print(Fate("dies"), Verdict(Fate.STILL)._replace(period=1), a.corner,
          (a + 2 - 3j).corner, Verdict(Fate.DEAD)._asdict())
    for mistake in [lambda: Rule.parse("B3"), lambda: Rule.parse("B9/S"),
                    lambda: Rule.parse("x/3"), lambda: Pattern.decode("3o"),
                    lambda: Pattern.decode("bq!"), lambda: a < 3,
                    lambda: a + "x", lambda: Torus(3, 3)["x"],
                    lambda: File.parse("y = 1\n3o!"), lambda: a[0],
                    lambda: File.parse("x = 1, y = 1\n3o!"),
                    lambda: setattr(a, "form", 1), lambda: a.cells,
                    lambda: Rule({3}), lambda: Fate("lives"),
                    lambda: Steps()]:
        attempt(mistake)
