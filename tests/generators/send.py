# send() gives a value to the yield expression.
def echo():
    received = "nothing yet"
    while True:
        received = yield f"got {received}"
        if received == "stop":
            return "done"


g = echo()
try:
    g.send("too early")
except TypeError as e:
    print(e)
print(g.send(None))
print(g.send(1))
print(next(g))
print(g.send([2]))
try:
    g.send("stop")
except StopIteration as e:
    print("returned", e.value)
try:
    g.send("after the end")
except StopIteration as e:
    print("stop", e.value)


def average():
    total = count = 0
    avg = None
    while True:
        total += yield avg
        count += 1
        avg = total / count


a = average()
next(a)
print(a.send(10), a.send(20), a.send(60))


def order():
    print((yield 1), (yield 2), [(yield 3)])


o = order()
print(next(o), o.send("a"), o.send("b"))
try:
    o.send("c")
except StopIteration:
    pass
