# A closing bracket without its opening one.
print("never")
values = [1, 2))
