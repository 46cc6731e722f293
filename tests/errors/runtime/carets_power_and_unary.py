def f(a, b):
    return -a ** b + ~(a @ b)


f(2, 3)
