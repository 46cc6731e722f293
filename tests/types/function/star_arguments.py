"""* and ** in calls: order of evaluation, several at once."""
def f(*args, **kwargs):
    return args, kwargs


def say(x):
    print("eval", x, end="; ")
    return x


print(f(*[1], 2, *(3, 4), k=5, **{"m": 6}, n=7))
print(f(say(1), *say([2]), a=say(3), **say({"b": 4})))
print(f(*"ab", *range(2), *{"k": 1}), f(**{}), f(*[], **{}))
args = [1, 2]
result = f(*args)
args.append(3)
print(result, type(result[0]).__name__)
kwargs = {"a": 1}
_, got = f(**kwargs)
got["b"] = 2
print(kwargs, got)


def swap(a, b, /, *rest, c=0, **others):
    return b, a, rest, c, others


print(swap(*"xy"), swap(1, 2, 3, c=4, a="kw", b="kw"), swap(*[1, 2, 3], **{"c": 9}))
big = f(*range(300), **{f"k{i}": i for i in range(100)})
print(len(big[0]), len(big[1]), big[0][-1], big[1]["k99"])
print(max(*[3, 9, 2]), print(*["a", "b"], **{"sep": "+"}))


def forward(*args, **kwargs):
    return f(*args, **kwargs)


print(forward(1, x=2), (lambda *, a: a)(**{"a": 1}), sorted(*[[3, 1]]))
print([*f(1)[0]], {**f(z=1)[1]}, dict(**{"a": 1}, b=2))
