def f(argument):
    length = argument
    return lenght


f(1)
