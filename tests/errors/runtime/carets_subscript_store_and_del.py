row = (1, 2)
try:
    row[0] = row[1]
except TypeError as e:
    del row[0]
