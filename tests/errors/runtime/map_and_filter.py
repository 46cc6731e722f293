print(list(map(lambda x: x + 1, filter(lambda x: x > 0, [1, "x"]))))
