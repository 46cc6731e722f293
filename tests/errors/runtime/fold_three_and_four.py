def f(n):
    if n == 0:
        raise ValueError("end")
    return f(n - 1)


try:
    f(3)
except ValueError as e:
    try:
        f(4)
    except ValueError as e2:
        raise e2 from e
