# throw with classes, instances, and the old three-argument form's checks.
def g():
    try:
        yield 1
    except Exception as e:
        yield type(e).__name__, e.args, e.__cause__, e.__traceback__ is not None


it = g()
next(it)
print(it.throw(ValueError))
it = g()
next(it)
print(it.throw(ValueError(1, 2)))
e = KeyError("saved")
it = g()
next(it)
print(it.throw(e))


class Custom(Exception):
    def __init__(self, *a):
        super().__init__("custom", *a)


it = g()
next(it)
print(it.throw(Custom))


def reraises():
    try:
        yield
    except ValueError as v:
        raise KeyError("k") from v


it = reraises()
next(it)
try:
    it.throw(ValueError("v"))
except KeyError as k:
    print(repr(k.__cause__), k.__cause__ is k.__context__)


def swallow():
    while True:
        try:
            yield "alive"
        except BaseException as e:
            print("swallowed", type(e).__name__)
            if isinstance(e, GeneratorExit):
                return


s = swallow()
next(s)
print(s.throw(KeyboardInterrupt), s.throw(SystemExit))
s.close()
