# partial: nesting, keywords, attributes, refusals.

from functools import partial
def f(*args, **kw):
    return args, kw
class Sub(partial):
    pass
p = partial(f, 1, a=2)

CALLS = """
p(), p(3), p(b=4), p(3, a=5), partial(p, 7, c=8)(), partial(p, 7).args, partial(p, b=1).keywords, partial(p).func is f
partial()
partial(5)
partial(func=f)
p.func is f, p.args, p.keywords, p.__dict__
setattr(p, 'func', 5)
setattr(p, 'x', 1), p.x
p.nothing
repr(partial(int, base=2)), repr(partial(int, '1', base=2)), repr(partial(print, sep=''))
partial(int, base=2)('101'), partial(int, '7')(), partial(divmod)(7, 2), partial(len)('abc')
partial(int, base=2)(5)
partial(len)()
partial(int, base=2)('1', bases=3)
Sub(f, 1)(2), repr(Sub(int, 1)), type(partial(Sub(f, 1), 2))
p == partial(f, 1, a=2), hash(p) == hash(p), callable(p), type(p)
p.__reduce__()[1][1:], p.__setstate__((len, ('abc',), {}, None)), p()
p.__setstate__(5)
p.__setstate__((1, 2, 3, 4))
p.__setstate__((len, [1], {}, None))
partial.__doc__ is None, partial.__text_signature__, partial[int]
p.__call__(), p.__class__
"""

for call in CALLS.strip().splitlines():
    try:
        result = repr(eval(call))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(call, "->", result)
