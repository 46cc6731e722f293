print(1 in 2 in 3)
