# Storing through a subscript of an immutable object.
point = (1, 2)
print(point[0])
point[0] = 5
