width = "w"
print(f"{3.14159:{width}.{2}f} {width + 1}")
