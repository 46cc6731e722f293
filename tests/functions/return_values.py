# return without a value, no return, several values, return in loops.
def nothing():
    pass


def bare():
    return


def several():
    return 1, 2, *[3, 4]


def early(n):
    for i in range(10):
        for j in range(10):
            if i * j > n:
                return i, j
    return None


def nested():
    def inner():
        return "inner"
    return inner() + " outer"


def generatorless(flag):
    if flag:
        return "yes"


print(nothing(), bare(), several(), early(20), early(100), nested())
print(generatorless(1), generatorless(0))
print((lambda: (yield))().__class__.__name__)
