def f(width, /):
    pass


f(width=1)
