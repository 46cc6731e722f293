# An unknown name with nothing near it.
print("start")
values = [1, 2, 3]
for v in values:
    print(v)
print(quite_unlike_anything)
