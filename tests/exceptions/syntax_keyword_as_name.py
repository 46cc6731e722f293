# A keyword can't be a parameter's name.
def f(class, x):
    return x
