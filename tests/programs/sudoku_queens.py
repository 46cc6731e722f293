"""Search: Sudoku by constraint propagation and by exact cover, and queens.

Three ways to the same end, each in the style that suits it: sets of digits
with undo, Knuth's algorithm X over dicts of sets, and bit masks.  The
argument says how many puzzles are solved and how large the boards grow.
"""

# bench: 7

import sys
from collections import Counter, deque
from itertools import product
from math import inf

PUZZLES = """
53..7....6..195....98....6.8...6...34..8.3..17...2...6.6....28....419..5....8..79
4.....8.5.3..........7......2.....6.....8.4......1.......6.3.7.5..2.....1.4......
..3.2.6..9..3.5..1..18.64....81.29..7.......8..67.82....26.95..8..2.3..9..5.1.3..
2...8.3...6..7..84.3.5..2.9...1.54.8.........4.27.6...3.1..7.4.72..4..6...4.1...3
1....7.9..3..2...8..96..5....53..9...1..8...26....4...3......1..4......7..7...3..
85...24..72......9..4.........1.7..23.5...9...4...........8..7..17..........36.4.
""".split()

DIGITS = "123456789"
ROWS = "ABCDEFGHI"
CELLS = [row + column for row, column in product(ROWS, DIGITS)]
UNITS = ([[row + column for column in DIGITS] for row in ROWS]
         + [[row + column for row in ROWS] for column in DIGITS]
         + [[row + column for row, column in product(rows, columns)]
            for rows in ("ABC", "DEF", "GHI")
            for columns in ("123", "456", "789")])
UNITS_OF = {cell: [unit for unit in UNITS if cell in unit] for cell in CELLS}
PEERS = {cell: set().union(*UNITS_OF[cell]) - {cell} for cell in CELLS}


class Contradiction(Exception):
    """The board cannot be filled."""


class Board:
    """What digits each cell may hold, as strings; copies are cheap."""

    __slots__ = ("options", "guesses")

    def __init__(self, options=None):
        self.options = dict.fromkeys(CELLS, DIGITS) if options is None else options
        self.guesses = 0

    @classmethod
    def parse(cls, text):
        if len(text) != 81:
            raise ValueError(f"81 cells wanted, {len(text)} given")
        board = cls()
        for cell, char in zip(CELLS, text):
            if char in DIGITS:
                board.assign(cell, char)
        return board

    def copy(self):
        return Board(self.options.copy())

    def assign(self, cell, digit):
        for other in self.options[cell].replace(digit, ""):
            self.eliminate(cell, other)
        if digit not in self.options[cell]:
            raise Contradiction(f"{digit} does not go to {cell}")

    def eliminate(self, cell, digit):
        options = self.options[cell]
        if digit not in options:
            return
        options = options.replace(digit, "")
        if not options:
            raise Contradiction(f"nothing left for {cell}")
        self.options[cell] = options
        if len(options) == 1:
            for peer in PEERS[cell]:
                self.eliminate(peer, options)
        for unit in UNITS_OF[cell]:
            places = [c for c in unit if digit in self.options[c]]
            if not places:
                raise Contradiction(f"no place for {digit}")
            if len(places) == 1 and len(self.options[places[0]]) > 1:
                self.assign(places[0], digit)

    @property
    def solved(self):
        return all(len(options) == 1 for options in self.options.values())

    def solve(self):
        """The solved board; guesses are counted over the whole search."""
        if self.solved:
            return self
        cell = min((c for c in CELLS if len(self.options[c]) > 1),
                   key=lambda c: (len(self.options[c]), c))
        for digit in self.options[cell]:
            attempt = self.copy()
            self.guesses += 1
            try:
                attempt.assign(cell, digit)
                return attempt.solve()
            except Contradiction:
                continue
            finally:
                self.guesses += attempt.guesses
        raise Contradiction(f"all of {self.options[cell]} fail at {cell}")

    def __str__(self):
        return "".join(self.options[cell] if len(self.options[cell]) == 1
                       else "." for cell in CELLS)

    def __format__(self, spec):
        if spec != "grid":
            return format(str(self), spec)
        text = str(self)
        lines = []
        for row in range(9):
            if row in (3, 6):
                lines.append("------+-------+------")
            cells = [text[row * 9 + at:row * 9 + at + 3] for at in (0, 3, 6)]
            lines.append(" | ".join(" ".join(part) for part in cells))
        return "\n".join(lines)


def valid(text):
    digits = set(DIGITS)
    solution = dict(zip(CELLS, text))
    return all({solution[cell] for cell in unit} == digits for unit in UNITS)


# Exact cover: algorithm X, with the columns as a dict of sets of rows.

class ExactCover:
    def __init__(self, rows):
        self.rows = rows
        self.columns = {}
        for name, columns in rows.items():
            for column in columns:
                self.columns.setdefault(column, set()).add(name)
        self.nodes = 0

    def choose(self, row):
        removed = []
        for column in self.rows[row]:
            for other in self.columns[column]:
                for further in self.rows[other]:
                    if further != column:
                        self.columns[further].discard(other)
            removed.append(self.columns.pop(column))
        return removed

    def undo(self, row, removed):
        for column in reversed(self.rows[row]):
            self.columns[column] = removed.pop()
            for other in self.columns[column]:
                for further in self.rows[other]:
                    if further != column:
                        self.columns[further].add(other)

    def solutions(self, chosen=()):
        """Every solution, lazily, as a tuple of rows."""
        if not self.columns:
            yield chosen
            return
        self.nodes += 1
        least, best = inf, None
        for column, rows in self.columns.items():
            if len(rows) < least:
                least, best = len(rows), column
                if least < 2:
                    break
        for row in sorted(self.columns[best]):
            removed = self.choose(row)
            yield from self.solutions(chosen + (row,))
            self.undo(row, removed)


def sudoku_cover(text):
    rows = {}
    for r, c, d in product(range(9), repeat=3):
        box = r // 3 * 3 + c // 3
        rows[r, c, d] = (("cell", r, c), ("row", r, d),
                         ("column", c, d), ("box", box, d))
    cover = ExactCover(rows)
    given = [(at // 9, at % 9, int(char) - 1)
             for at, char in enumerate(text) if char in DIGITS]
    for row in given:
        cover.choose(row)
    return cover, given


def solve_by_cover(text):
    cover, given = sudoku_cover(text)
    for solution in cover.solutions():
        grid = [["0"] * 9 for _ in range(9)]
        for r, c, d in [*given, *solution]:
            grid[r][c] = DIGITS[d]
        return "".join(map("".join, grid)), cover.nodes
    return None, cover.nodes


PENTOMINO_LIKE = {"I": [(0, 0), (0, 1), (0, 2)], "L": [(0, 0), (1, 0), (1, 1)]}


def tilings(height, width):
    """How often I and L trominoes, turned freely, fill a rectangle."""
    rows = {}
    for name, cells in PENTOMINO_LIKE.items():
        for _ in range(4):
            cells = [(c, -r) for r, c in cells]
            for dr, dc in product(range(-2, height + 2), range(-2, width + 2)):
                place = tuple(sorted((r + dr, c + dc) for r, c in cells))
                if all(0 <= r < height and 0 <= c < width for r, c in place):
                    rows[name, *place] = place
    return sum(1 for _ in ExactCover(rows).solutions())


# Queens, by masks and by generators.

def count_queens(size):
    full = (1 << size) - 1

    def place(columns, left, right):
        if columns == full:
            return 1
        count = 0
        free = full & ~(columns | left | right)
        while free:
            bit = free & -free
            free ^= bit
            count += place(columns | bit, (left | bit) << 1,
                           (right | bit) >> 1)
        return count

    return place(0, 0, 0)


def queens(size, placed=()):
    """Each placement: the column in every row."""
    row = len(placed)
    if row == size:
        yield placed
        return
    for column in range(size):
        if all(column != other and abs(column - other) != row - at
               for at, other in enumerate(placed)):
            yield from queens(size, placed + (column,))


def distinct(solutions):
    """Drop what is a turn or a mirror image of an earlier one."""
    seen = set()
    for solution in solutions:
        if solution in seen:
            continue
        yield solution
        image = solution
        for _ in range(4):
            image = tuple(image.index(n) for n in range(len(image)))
            seen.add(image)
            image = image[::-1]
            seen.add(image)


def draw(solution):
    return "\n".join(" ".join("Q" if c == column else "." for c in
                              range(len(solution))) for column in solution)


def knight_distances(size, start):
    moves = [(r, c) for r, c in product((-2, -1, 1, 2), repeat=2)
             if abs(r) != abs(c)]
    distance = {start: 0}
    queue = deque([start])
    while queue:
        r, c = queue.popleft()
        for dr, dc in moves:
            cell = r + dr, c + dc
            if (cell not in distance and 0 <= cell[0] < size
                    and 0 <= cell[1] < size):
                distance[cell] = distance[r, c] + 1
                queue.append(cell)
    return Counter(distance.values())


def main(size):
    for number, text in enumerate((PUZZLES * size)[:size + 2]):
        board = Board.parse(text)
        open_cells = str(board).count(".")
        solved = board.solve()
        by_cover, nodes = solve_by_cover(text)
        print(f"{number}: {open_cells:2} open, {board.guesses:3} guesses,"
              f" {nodes:3} nodes, {valid(str(solved))},"
              f" {str(solved) == by_cover}")
        if number == 1:
            print(f"{solved:grid}")
            print(f"{solved:.>90.12}")
    for text in ("11" + "." * 79, "." * 80,
                 "12345678.........9" + "." * 63):
        try:
            print(Board.parse(text).solve())
        except (Contradiction, ValueError) as error:
            print(f"{type(error).__name__}: {error}")
    print("tilings:", [tilings(3, n) for n in range(1, 5 + size // 3)])
    for n in range(4, 7 + size // 2):
        found = list(queens(n))
        print(n, len(found), count_queens(n), len(list(distinct(found))))
    print(draw(next(queens(8))))
    print(sorted(knight_distances(8, (0, 0)).items()))


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 1)
