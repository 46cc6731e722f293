row = (1, 2)
print(row [ 5 ]   .real)
