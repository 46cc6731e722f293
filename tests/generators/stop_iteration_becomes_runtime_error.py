# StopIteration may not leave a generator by itself.
def g():
    yield 1
    raise StopIteration("mine")


def h():
    yield next(iter([]))


def caught():
    try:
        yield next(iter([]))
    except StopIteration:
        yield "caught inside"


it = g()
next(it)
try:
    next(it)
except RuntimeError as e:
    print(e, repr(e.__cause__), repr(e.__context__), e.__suppress_context__)
try:
    list(h())
except RuntimeError as e:
    print(e)
print(list(caught()))
try:
    print(list(next(iter([])) for _ in range(1)))
except RuntimeError as e:
    print(e)
it = g()
next(it)
try:
    it.throw(StopIteration("thrown in"))
except RuntimeError as e:
    print(e, repr(e.__cause__))


def outer():
    try:
        yield from g()
    except RuntimeError as e:
        yield str(e)


print(list(outer()))
