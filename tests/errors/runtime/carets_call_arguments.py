def three(a, b, c):
    return a


print(1, three(1, 2), 3)
