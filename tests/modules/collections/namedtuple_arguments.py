# namedtuple: field names, defaults, renaming, and refusals.

from collections import namedtuple
P = namedtuple('P', 'x y', defaults=[5])

CALLS = """
P(1), P(1, 2), P(y=1, x=2), P(1)._asdict(), P(1)._replace(y=7), P._make([1, 2]), P._fields, P._field_defaults
P()
P(1, 2, 3)
P(1, z=2)
P(1, x=2)
P._make([1])
P._make(5)
P(1)._replace(z=1)
P(1)._replace(1)
namedtuple('Q', 'a b')._fields, namedtuple('Q', 'a,b')._fields, namedtuple('Q', ['a', 'b'])._fields, namedtuple('Q', ())._fields, namedtuple('Q', 'a, b c')._fields
namedtuple('Q', 'a a')
namedtuple('Q', 'a class')
namedtuple('Q', '_a')
namedtuple('Q', '1a')
namedtuple('Q', 'a-b')
namedtuple('Q', [5])
namedtuple('1Q', 'a')
namedtuple('class', 'a')
namedtuple(5, 'a')
namedtuple('Q', 5)
namedtuple('Q', 'a class _b a 1', rename=True)._fields
namedtuple('Q', 'a', defaults=[1, 2])
namedtuple('Q', 'a b', defaults=(1,))(0), namedtuple('Q', 'a', module='m').__module__
namedtuple()
namedtuple('Q')
namedtuple('Q', 'a', True)
P(1).x, P(1)[1], P(1) == (1, 5), P(1) + (2,), P(1) < (2, 0), hash(P(1)) == hash((1, 5)), len(P(1)), [*P(1)]
setattr(P(1), 'x', 5)
setattr(P(1), 'z', 5)
delattr(P(1), 'x')
P(1).z
P.x.__doc__, P.__doc__, repr(P.x)[:14], P.__slots__, P.__match_args__, P.__new__.__defaults__
repr(P(1, 'a')), str(P(1)), P(1).__getnewargs__(), P.__mro__[1:], P(1).count(5), P(1).index(5)
"""

for call in CALLS.strip().splitlines():
    try:
        result = repr(eval(call))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(call, "->", result)
