# The failing comparison of a chain is marked as a whole.
a, b, c = 1, 2, "3"
print(a < b)
print(a < b < c)
