"""Functions that take and give functions and generators."""
def accumulate(items, function=lambda a, b: a + b):
    total = None
    for item in items:
        total = item if total is None else function(total, item)
        yield total


def group(items, key):
    current, found = object(), []
    for item in items:
        k = key(item)
        if found and k != current:
            yield current, found
            found = []
        current = k
        found.append(item)
    if found:
        yield current, found


def product(*pools):
    if not pools:
        yield ()
        return
    for first in pools[0]:
        for rest in product(*pools[1:]):
            yield (first, *rest)


def partial(f, *fixed, **named):
    return lambda *a, **k: f(*fixed, *a, **{**named, **k})


def timer(log):
    def decorate(f):
        def wrapper(*args):
            log.append(f.__name__)
            return f(*args)
        return wrapper
    return decorate


print(list(accumulate([1, 2, 3, 4])), list(accumulate("abc")),
      list(accumulate([3, 1, 4], max)), list(accumulate([])))
print(list(group([1, 3, 2, 4, 5], lambda n: n % 2)))
print(list(product("ab", [1, 2])), list(product()), len(list(product(*["01"] * 5))))
join = partial(print, "fixed", sep="|")
join(1, 2)
join(3, sep="+")
log = []
square = timer(log)(lambda n: n * n)
print(square(3), square(4), log, sum(map(square, range(3))), len(log))
print(list(map(partial(pow, 2), range(5))), sorted("bca", key=partial(max, "b")))
