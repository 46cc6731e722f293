# A return, break or continue in finally replaces what was on its way.
def a():
    try:
        return "try"
    finally:
        return "finally"


def b():
    try:
        raise ValueError("lost")
    finally:
        return "the error is lost"


def c():
    x = 1
    try:
        return x
    finally:
        x = 2


def d():
    for i in range(3):
        try:
            return i
        finally:
            break
    return "after break"


def e():
    seen = []
    for i in range(3):
        try:
            seen.append(i)
            raise KeyError(i)
        finally:
            continue
    return seen


def f():
    l = []
    try:
        return l
    finally:
        l.append("added in finally")


print(a(), b(), c(), d(), e(), f(), sep="\n")
