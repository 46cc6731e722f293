# Storing an attribute of a built-in object.
n = 5
print(n.real)
n.unit = "cm"
