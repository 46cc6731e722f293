a, b, c = 1, 2, "three"
print(a < b <   c != 4)
