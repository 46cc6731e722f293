# close() raises GeneratorExit at the yield.
def g(log):
    try:
        yield 1
        yield 2
    except GeneratorExit:
        log.append("exit")
        raise
    finally:
        log.append("finally")


log = []
it = g(log)
next(it)
print(it.close(), log)
print(it.close(), list(it), log)
log = []
it = g(log)
it.close()
print(log, next(it, "closed before the start"))


def stubborn():
    try:
        yield 1
    except GeneratorExit:
        yield "no"


s = stubborn()
next(s)
try:
    s.close()
except RuntimeError as e:
    print(e)


def returns():
    try:
        yield 1
    except GeneratorExit:
        return "value of close"


r = returns()
next(r)
print(r.close())


def fails():
    try:
        yield 1
    finally:
        raise ValueError("in finally")


f = fails()
next(f)
try:
    f.close()
except ValueError as e:
    print(e, repr(e.__context__))
