options = {1: 2}
print("x", **options)
