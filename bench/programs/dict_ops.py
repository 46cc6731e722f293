"""Dictionaries: int, str and tuple keys, growth, deletion, iteration."""


def main():
    squares = {}
    for i in range(1_000_000):
        squares[i * 7 % 100_003] = i
    total = 0
    for i in range(1_000_000):
        if i in squares:
            total += squares[i]
    print(len(squares), total)
    names = [f"key{i}" for i in range(5_000)]
    counts = {}
    for _ in range(160):
        for name in names:
            counts[name] = counts.get(name, 0) + 1
    print(len(counts), counts["key77"])
    grid = {}
    for x in range(500):
        for y in range(500):
            grid[x, y] = x ^ y
    total = 0
    for (x, y), value in grid.items():
        total += value * (x - y)
        if (y, x) not in grid:
            total = 0
    print(len(grid), total, grid[3, 5])
    for i in range(500_000):
        squares.pop(i, None)
    for i in range(500_000):
        squares[i % 500] = squares.get(i % 501, 0) + 1
    print(len(squares), sum(squares.values()) > 0)


main()
