def gen():
    try:
        yield 1
    except KeyError:
        raise ValueError("turned")


g = gen()
next(g)
g.throw(KeyError("thrown"))
