# map calls its function when the next value is asked for.
def half(n):
    return 10 // n


numbers = map(half, [5, 2, 0])
print(next(numbers))
for n in numbers:
    print(n)
