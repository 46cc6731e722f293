# Iterating over what can't be, in a comprehension and a call.
def flatten(rows):
    return [cell for row in rows for cell in row]


print(flatten([[1], [2, 3]]))
print(flatten([[1], 2]))
