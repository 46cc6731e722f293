# Augmented assignment is marked like its operator.
total = 1
total += 2
print(total)
total += "3"
