"""map, filter, zip and generators do their work when asked."""
log = []


def note(x):
    log.append(x)
    return x * 10


m = map(note, [1, 2, 3])
print(log, next(m), log, list(m), log)
log.clear()
f = filter(lambda x: note(x) > 15, range(1, 4))
print(log, next(f), log)
log.clear()
g = (note(x) for x in range(100))
z = zip("ab", g)
print(list(z), log, next(g), log)


def naturals(n=0):
    while True:
        yield n
        n += 1


def take(n, items):
    return [x for _, x in zip(range(n), items)]


def primes():
    found = []
    for n in naturals(2):
        if all(n % p for p in found):
            found.append(n)
            yield n


print(take(10, primes()), take(3, map(lambda x: x * x, naturals(5))))


def windows(items, size):
    window = []
    for item in items:
        window.append(item)
        if len(window) == size:
            yield tuple(window)
            window.pop(0)


def chain(*sources):
    for source in sources:
        yield from source


print(list(windows("abcde", 3)), list(chain("ab", [1], {})))
print(any(x > 3 for x in naturals()), next(x for x in naturals() if x * x > 50))
outer = (y for x in naturals() for y in range(x))
print(take(7, outer), sum(take(5, naturals(1))))
first = (print("evaluated") or x for x in [print("source now") or 1])
print("made")
print(next(first))
