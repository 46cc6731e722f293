def f(a, b=1 / 0, *, c: int = 2):
    pass
