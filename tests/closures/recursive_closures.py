# Closures that call themselves and each other.
def make():
    def even(n):
        return True if n == 0 else odd(n - 1)

    def odd(n):
        return False if n == 0 else even(n - 1)
    return even, odd


even, odd = make()
print(even(10), odd(10))


def counter():
    def step():
        step.calls += 1
        return step.calls
    step.calls = 0
    return step


a, b = counter(), counter()
print(a(), a(), b())


def y(f):
    return (lambda x: x(x))(lambda x: f(lambda v: x(x)(v)))


print(y(lambda self: lambda n: 1 if n == 0 else n * self(n - 1))(6))


def flatten(l):
    out = []

    def walk(x):
        for i in x:
            walk(i) if isinstance(i, list) else out.append(i)
    walk(l)
    return out


print(flatten([1, [2, [3, [4]], 5]]))
