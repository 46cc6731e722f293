# A traceback lists every call from the module down to the error.
def outer(n):
    print("outer", n)
    return middle(n - 1) + 1


def middle(n):
    result = inner(n, key="k")
    return result


def inner(n, *, key):
    table = {"a": 1}
    return table[key] + n


outer(3)
