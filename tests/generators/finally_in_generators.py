# finally runs on exhaustion, close, throw, and when dropped.
def g(name):
    try:
        print("try", name)
        yield 1
        yield 2
    finally:
        print("finally", name)


list(g("exhausted"))
it = g("closed")
next(it)
it.close()
it = g("thrown")
next(it)
try:
    it.throw(KeyError("k"))
except KeyError:
    print("out")
it = g("dropped")
next(it)
it = None
print("--")
for x in g("break"):
    break
print("--")


def f():
    for x in g("return"):
        return x


print(f())


def yields_in_finally():
    try:
        yield "body"
    finally:
        yield "finally"


print(list(yields_in_finally()))
it = yields_in_finally()
next(it)
try:
    it.close()
except RuntimeError as e:
    print(e)
a, b = g("unpacked")
