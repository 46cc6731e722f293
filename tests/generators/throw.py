# throw() raises at the yield.
def g():
    while True:
        try:
            yield "waiting"
        except ValueError as e:
            print("caught", e)
            yield "recovered"
        except KeyError:
            return "ended"


it = g()
print(next(it))
print(it.throw(ValueError("v")))
print(next(it))
print(it.throw(ValueError))
print(next(it))
try:
    it.throw(KeyError("k"))
except StopIteration as e:
    print("stop", e.value)
try:
    it.throw(ValueError("after the end"))
except ValueError as e:
    print("raised at the caller:", e)
it = g()
try:
    it.throw(ValueError("before the start"))
except ValueError as e:
    print(e)
print(list(it))
it = g()
next(it)
try:
    it.throw(TypeError("passes through"))
except TypeError as e:
    print(e, list(it))
for bad in (5, "text", int):
    it = g()
    next(it)
    try:
        it.throw(bad)
    except TypeError as e:
        print(e)
