# Own iterators: __iter__, __next__, iter() with a sentinel, next() default.
class Count:
    def __init__(self, n):
        self.i, self.n = 0, n

    def __iter__(self):
        return self

    def __next__(self):
        if self.i >= self.n:
            raise StopIteration
        self.i += 1
        return self.i


print(list(Count(3)), sum(Count(4)), [*Count(2)], max(Count(5)), dict(zip(Count(2), "ab")))
c = Count(2)
print(next(c), next(c), next(c, "default"))
try:
    next(c)
except StopIteration as e:
    print("stop", e.args)
c.n = 3
print(next(c))
values = iter([5, 6, 0, 7])
print(list(iter(lambda: next(values), 0)))
for f in (lambda: iter(5), lambda: iter(5, 0), lambda: next(5), lambda: next([1]), lambda: iter(Count)):
    try:
        f()
    except TypeError as e:
        print(e)
it = iter([1, 2])
print(iter(it) is it, list(it), list(it))
print(it.__length_hint__())
