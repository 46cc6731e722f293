# A failing decorator: the frame is the line of the decorator.
def check(label):
    def decorate(f):
        if not f.__doc__:
            raise ValueError(f"{label}: {f.__name__} has no docstring")
        return f
    return decorate


@check("A")
def good():
    "fine"


@check("B")
def bad():
    return 1
