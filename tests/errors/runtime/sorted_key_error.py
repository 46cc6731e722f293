print(sorted([3, 0, 2], key=lambda x: 1 / x))
