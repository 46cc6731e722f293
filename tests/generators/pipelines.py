# Generators feeding each other, pulled one value at a time.
def source(n):
    for i in range(n):
        print("source", i)
        yield i


def double(it):
    for x in it:
        print("double", x)
        yield x * 2


def take(n, it):
    if n <= 0:
        return
    for x in it:
        yield x
        n -= 1
        if n == 0:
            return


print(list(take(2, double(source(10)))))


def primes():
    def numbers():
        n = 2
        while True:
            yield n
            n += 1

    def sieve(it):
        p = next(it)
        yield p
        yield from sieve(x for x in it if x % p)
    return sieve(numbers())


print(list(take(12, primes())))


def chunks(seq, n):
    for i in range(0, len(seq), n):
        yield seq[i:i + n]


def fib():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b


print(list(chunks("abcdefg", 3)), list(take(10, fib())))
print(dict(zip("abc", fib())), list(map(lambda a, b: a + b, take(3, fib()), source(2))))
