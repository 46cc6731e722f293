"""Lists of lists: transposing, flattening, spirals, the eight queens."""
grid = [[1, 2, 3], [4, 5, 6], [7, 8, 9]]
print([list(row) for row in zip(*grid)], [row[::-1] for row in grid][::-1])
print([cell for row in grid for cell in row], sum(map(sum, grid)),
      [grid[i][i] for i in range(3)], [row[1] for row in grid])


def spiral(grid):
    out = []
    grid = [row[:] for row in grid]
    while grid:
        out += grid.pop(0)
        grid = [list(row) for row in zip(*grid)][::-1]
    return out


def queens(n, placed=()):
    if len(placed) == n:
        return [placed]
    found = []
    for column in range(n):
        if all(column != c and abs(column - c) != len(placed) - r
               for r, c in enumerate(placed)):
            found += queens(n, placed + (column,))
    return found


print(spiral(grid), len(queens(6)), queens(6)[0], len(queens(7)))
copy = [row[:] for row in grid]
copy[0][0] = "changed"
print(grid[0], copy[0])
triangle = [[1]]
for _ in range(6):
    last = triangle[-1]
    triangle.append([1, *(a + b for a, b in zip(last, last[1:])), 1])
print(triangle[-1], [len(row) for row in triangle])
grid[1:2] = [["a"], ["b"]]
print(grid, len(grid))
del grid[0][::2]
print(grid)
grid[0], grid[-1] = grid[-1], grid[0]
print(grid)
