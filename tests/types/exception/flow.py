"""try, except, else, finally: every way through."""
def flow(kind):
    log = []
    try:
        log.append("try")
        if kind == "raise":
            raise ValueError
        if kind == "return":
            return log
        if kind == "other":
            raise KeyError
    except ValueError:
        log.append("except")
    else:
        log.append("else")
    finally:
        log.append("finally")
    log.append("after")
    return log


print(flow("pass"), flow("raise"), flow("return"))
try:
    flow("other")
except KeyError:
    print("passed through")


def override():
    for i in range(3):
        try:
            if i == 1:
                continue
            if i == 2:
                return "try"
        finally:
            print("finally", i)


def swallow():
    while True:
        try:
            1 / 0
        finally:
            break
    return "swallowed"


def nested():
    try:
        try:
            raise ValueError("inner")
        finally:
            print("cleanup")
    except ValueError as error:
        caught = error
    try:
        error
    except UnboundLocalError as gone:
        print(gone)
    return caught


print(override(), swallow(), repr(nested()))


def value(n):
    try:
        return n / 0
    except ZeroDivisionError:
        return "zero"
    finally:
        n = 99


print(value(1))
for i in range(2):
    try:
        pass
    except ValueError:
        pass
    else:
        continue
    finally:
        print("loop", i)
