# Functions as values: compose, curry, memoize, partial application.
def compose(*fs):
    def run(x):
        for f in reversed(fs):
            x = f(x)
        return x
    return run


def memoize(f):
    cache = {}

    def wrapper(*args):
        if args not in cache:
            cache[args] = f(*args)
        return cache[args]
    wrapper.cache = cache
    return wrapper


def partial(f, *args, **kw):
    return lambda *more, **kwmore: f(*args, *more, **kw, **kwmore)


@memoize
def slow(n):
    print("computing", n)
    return n if n < 2 else slow(n - 1) + slow(n - 2)


print(compose(str, abs, int)("-5"), slow(5), slow(5), len(slow.cache))
print(partial(print, 1, sep="+")(2, end="!\n"))
print(list(map(lambda f: f(16), [abs, str, bin, float])))
print(list(filter(None, [0, 1, "", "a"])), list(map(lambda a, b: a * b, [1, 2], [3, 4, 5])))
