def call(f, *args):
    return f(*args)


def fail(x):
    return 1 / x
