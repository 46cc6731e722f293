# Two expressions side by side: perhaps a comma is missing.
print("never printed")
values = [1, 2 3]
print(values)
