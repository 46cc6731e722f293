"""Functions that carry variables: counters, composition, decorators."""


def counter(step):
    total = 0

    def add(times):
        nonlocal total
        total += step * times
        return total

    return add


def compose(*functions):
    def composed(value):
        for function in functions:
            value = function(value)
        return value
    return composed


def traced(function):
    calls = 0

    def wrapper(a, b):
        nonlocal calls
        calls += 1
        return function(a, b) + calls

    return wrapper


@traced
def mix(a, b):
    return (a * 31 + b) % 1009


def main():
    up = counter(3)
    down = counter(-1)
    for i in range(1_000_000):
        up(i)
        down(2)
    print(up(0), down(0))
    both = compose(lambda x: x + 1, lambda x: x * 2, lambda x: x % 1000)
    value = 1
    for _ in range(500_000):
        value = both(value)
    print(value)
    total = 0
    for i in range(500_000):
        total += mix(i, total % 7)
    print(total)
    adders = [(lambda x, n=n: x + n) for n in range(100)]
    total = 0
    for _ in range(5_000):
        for add in adders:
            total = add(total)
    print(total)


main()
