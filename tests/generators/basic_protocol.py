# A generator runs on next(), stops at yield, ends with StopIteration.
def g():
    print("start")
    yield 1
    print("middle")
    yield 2
    print("end")
    return "value"


it = g()
print(type(it).__name__, iter(it) is it, it.__name__, it.__qualname__)
print(next(it))
print(it.__next__())
try:
    next(it)
except StopIteration as e:
    print("stop", e.value)
for _ in range(2):
    try:
        next(it)
    except StopIteration as e:
        print("again", e.value)
print(next(it, "default"), list(it))
print(list(g()))
for x in g():
    if x == 1:
        break
print("after break")


def empty():
    return
    yield


def bare():
    x = yield
    print("got", x)


print(list(empty()), list(bare()))
print(sum(i for i in (lambda: (yield 5))()))
