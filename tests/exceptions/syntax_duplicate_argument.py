# Two parameters of one name.
def fine(a, b):
    return a


def wrong(a, b, a):
    return b
