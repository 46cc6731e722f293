def gen():
    x = yield 1 + (yield 2)


g = gen()
next(g)
g.send("text")
