values = sum(range(10)
print(values)
