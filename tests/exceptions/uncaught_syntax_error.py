# A program with a syntax error prints nothing but the error.
print("never printed")


def f(x)
    return x


f(1)
