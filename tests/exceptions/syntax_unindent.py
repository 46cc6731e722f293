# An unindent that matches no block.
def f():
        x = 1
    return x
