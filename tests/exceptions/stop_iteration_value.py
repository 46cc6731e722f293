# StopIteration carries the return value of a generator.
def g():
    yield 1
    return "result"


it = g()
print(next(it))
try:
    next(it)
except StopIteration as e:
    print(e.value, e.args, repr(e))
try:
    next(it)
except StopIteration as e:
    print(e.value, e.args)
e = StopIteration(1, 2)
print(e.value, e.args)
e.value = "changed"
print(e.value, e.args)
print(StopIteration((1, 2)).value)
