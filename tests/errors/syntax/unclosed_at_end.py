print(max(1, 2, min(3, 4)
