"""Lambdas, composition, currying, functions as data."""
from_pairs = lambda *pairs, **rest: (dict(pairs), rest)
print(from_pairs(("a", 1), b=2), (lambda: None)(), (lambda *a: a)(1, 2))
compose = lambda *fs: lambda x: [x := f(x) for f in fs][-1]
print(compose(lambda x: x + 1, lambda x: x * 2, str)(3))
curry = lambda f: lambda a: lambda b: f(a, b)
print(curry(pow)(2)(10), curry(lambda a, b: a - b)(1)(2))
ops = {"+": lambda a, b: a + b, "-": lambda a, b: a - b, "max": max}
print({k: f(5, 3) for k, f in ops.items()})
print(sorted("bca", key=lambda c: -ord(c)), list(map(lambda a, b: a * b,
      [1, 2], [3, 4])), list(filter(lambda x: x % 2, range(6))))
print((lambda a, b=2, *c, d, **e: (a, b, c, d, e))(1, d=4, z=5))
print((lambda x: (yield x))(1).__next__(), [f() for f in [lambda: 1, list]])


def apply(f, /, *args, **kwargs):
    return f(*args, **kwargs)


print(apply(sorted, [3, 1], reverse=True), apply(apply, apply, max, 1, 2))


def reduce(f, items, start):
    for item in items:
        start = f(start, item)
    return start


print(reduce(lambda a, b: a * b, range(1, 6), 1),
      reduce(lambda a, b: [b, *a], "abc", []))
y = lambda f: (lambda x: x(x))(lambda x: f(lambda n: x(x)(n)))
print(y(lambda f: lambda n: 1 if n == 0 else n * f(n - 1))(10))
