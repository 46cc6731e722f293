grid = [[1]]
print(grid[0, 0] + 1)
