name = "x"
print(f"{name!r:>10} and {name.foo} {1 + 1}")
