# An unclosed bracket is reported where it was opened.
print("never printed")
values = [1, 2,
          3, 4
total = 0
print(total)
