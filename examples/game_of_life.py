"""Conway's Game of Life on a plane without edges.

Only the living cells are stored, as a set of coordinates; a generation is
one count of neighbours and one set comprehension.
"""


class Life:
    __slots__ = ("cells", "generation")

    def __init__(self, cells):
        self.cells = frozenset(cells)
        self.generation = 0

    @classmethod
    def parse(cls, picture):
        return cls((x, y)
                   for y, line in enumerate(picture.split())
                   for x, char in enumerate(line) if char == "#")

    def step(self):
        neighbours = {}
        for x, y in self.cells:
            for dx in (-1, 0, 1):
                for dy in (-1, 0, 1):
                    if dx or dy:
                        cell = x + dx, y + dy
                        neighbours[cell] = neighbours.get(cell, 0) + 1
        self.cells = frozenset(
            cell for cell, count in neighbours.items()
            if count == 3 or count == 2 and cell in self.cells)
        self.generation += 1

    def __len__(self):
        return len(self.cells)

    def __contains__(self, cell):
        return cell in self.cells

    def bounds(self):
        columns = [x for x, _ in self.cells]
        rows = [y for _, y in self.cells]
        return min(columns), min(rows), max(columns), max(rows)

    def __str__(self):
        if not self.cells:
            return "(nothing lives)"
        left, top, right, bottom = self.bounds()
        return "\n".join(
            "".join("#" if (x, y) in self else "."
                    for x in range(left, right + 1))
            for y in range(top, bottom + 1))

    def shape(self):
        """The pattern moved to the corner, and how far it was moved."""
        left, top, _, _ = self.bounds()
        moved = frozenset((x - left, y - top) for x, y in self.cells)
        return moved, (left, top)


def classify(life, limit=200):
    """Run until a pattern repeats, and say how."""
    seen = {}
    while life.generation < limit:
        if not life.cells:
            return f"dies after {life.generation}"
        shape, (left, top) = life.shape()
        if shape in seen:
            when, old_left, old_top = seen[shape]
            period = life.generation - when
            move = left - old_left, top - old_top
            if move != (0, 0):
                return f"travels by {move} every {period}"
            if period == 1:
                return f"still from {when} with {len(life)} cells"
            return f"oscillates with period {period} from {when}"
        seen[shape] = life.generation, left, top
        life.step()
    return f"still growing or moving at {limit} with {len(life)} cells"


PATTERNS = {
    "block": "## ##",
    "blinker": "###",
    "toad": ".### ###.",
    "beacon": "##.. ##.. ..## ..##",
    "glider": ".#. ..# ###",
    "spaceship": ".#..# #.... #...# ####.",
    "pentadecathlon": "..#....#.. ##.####.## ..#....#..",
    "diehard": "......#. ##...... .#...###",
    "pi": "### #.# #.#",
    "r-pentomino": ".## ##. .#.",
}

for name, picture in PATTERNS.items():
    print(f"{name:<15} {classify(Life.parse(picture))}")

print()
glider = Life.parse(PATTERNS["glider"])
for _ in range(4):
    print(f"glider, generation {glider.generation}, "
          f"at {glider.bounds()[:2]}:")
    print(glider)
    glider.step()

print()
life = Life.parse(PATTERNS["r-pentomino"])
for _ in range(100):
    life.step()
print(f"r-pentomino after {life.generation} generations, {len(life)} cells:")
print(life)
