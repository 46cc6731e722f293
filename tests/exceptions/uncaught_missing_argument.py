# Wrong calls are errors of the caller's line.
def area(width, height, *, unit="m"):
    return f"{width * height}{unit}"


print(area(2, 3))
print(area(2, unit="cm"))
