def decorator(argument):
    raise ValueError(argument)


@decorator("first")
def f():
    pass
