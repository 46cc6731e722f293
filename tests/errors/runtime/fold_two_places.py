def f(n):
    if n == 0:
        raise ValueError("end")
    if n > 6:
        return f(n - 1)
    return 1 + f(n - 1)


f(13)
