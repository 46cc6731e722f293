# partial: arguments, keywords, nesting, attributes.
from functools import partial


def f(*args, **kwargs):
    return args, kwargs


def attempt(fn, *args, **kwargs):
    try:
        print(fn(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, e)


p = partial(f, 1, 2, a=1)
print(p(), p(3), p(3, b=2), p(a=5), p(4, c=1, a=9, d=0))
print(p.func is f, p.args, p.keywords, p.__dict__)
q = partial(p, 3, b=2, a=7)
print(q.func is f, q.args, q.keywords, q(4, a=0))
r = partial(partial(partial(f, 1), 2), 3)
print(r.func is f, r.args, r.keywords)
attempt(partial)
attempt(partial, 1)
attempt(partial, func=f)
attempt(partial, None, 1)
for name in ("func", "args", "keywords"):
    attempt(setattr, p, name, 1)
    attempt(delattr, p, name)
p.extra = 5
print(p.__dict__, p.extra, vars(p))
del p.extra
attempt(getattr, p, "extra")
p.keywords["z"] = 26
print(p())
del p.keywords["a"]
print(p(), q())
p.keywords.clear()
print(p(k=1))
p.keywords["self"] = 1
print(p(func=2))
p.keywords[5] = 1
attempt(p)
print(partial(int, base=2)("101"), partial(max, 5)(3), partial(print, sep="-")(1, 2))
print(partial(str.join, ",")(["a", "b"]), list(map(partial(pow, 2), range(5))))
print(partial(f, *range(20))(20), partial(f, **{f"k{i}": i for i in range(20)})(k3="x", new=1))
print(partial(f, self=1, func=2, fn=3)(args=4, keywords=5))
attempt(partial(lambda x: x, 1), 2)
attempt(partial(lambda x, /: x, x=1), 2)
attempt(partial(lambda x: x, x=1), 2)
print(callable(p), type(p), type(p).__name__, type(p).__module__, hash(p) == hash(p), p == partial(f))
print(partial[int], type(partial[int]))
