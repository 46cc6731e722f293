# Thousands of generators alive at once, and a very long one.
def counter(start):
    n = start
    while True:
        step = yield n
        n += step or 1


gens = [counter(i * 10) for i in range(2000)]
print(sum(next(g) for g in gens))
print(sum(g.send(5) for g in gens))
for g in gens[::2]:
    g.close()
print(sum(next(g, 0) for g in gens))


def long(n):
    for i in range(n):
        yield i


print(sum(long(200000)))


def chain(depth):
    if depth == 0:
        yield from range(3)
    else:
        yield from chain(depth - 1)


print(list(chain(100)))
print(len(list(x for x in (y for y in (z for z in range(1000))))))
