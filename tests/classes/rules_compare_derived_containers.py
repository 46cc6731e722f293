# A right operand of a derived class is asked first, with the swapped operator,
# even where it inherits the comparison: its items come first then.
from collections import namedtuple, deque, OrderedDict, Counter

class Item:
    def __init__(self, name): self.name = name
    def __repr__(self): return self.name
    __hash__ = None
for op in 'lt le eq ne gt ge'.split():
    def method(self, other, op=op):
        print(self, op, other, end='; ')
        return False if op in ('lt', 'gt') else op != 'ne'
    setattr(Item, f'__{op}__', method)

class L(list): pass
class LL(L): pass
class T(tuple): pass
class D(dict): pass
class Own(tuple):
    def __eq__(self, other):
        print('own eq', end='; ')
        return super().__eq__(other)
    __hash__ = tuple.__hash__
N = namedtuple('N', 'one two')
class Q(deque): pass

a, b, c, d = map(Item, 'abcd')
pairs = [((a, b), (c, d)), ((a, b), T((c, d))), (T((a, b)), (c, d)),
         ((a, b), N(c, d)), (N(a, b), (c, d)), (T((a, b)), N(c, d)),
         ([a, b], L([c, d])), (L([a, b]), [c, d]), (L([a, b]), LL([c, d])),
         (LL([a]), L([c, d])), ((a, b), Own((c, d))), (Own((a, b)), (c, d)),
         (deque([a]), Q([c])), (Q([a]), deque([c]))]
for x, y in pairs:
    print(type(x).__name__, type(y).__name__)
    for op, f in {'<': lambda: x < y, '<=': lambda: x <= y,
                  '==': lambda: x == y, '!=': lambda: x != y,
                  '>': lambda: x > y, '>=': lambda: x >= y}.items():
        print(' ', op, end=': ')
        print(f())
for x, y in [({1: a}, D({1: c})), (D({1: a}), {1: c}), ({1: a}, OrderedDict({1: c})),
             (OrderedDict({1: a}), {1: c}), ({1: a}, {1: c})]:
    print(type(x).__name__, type(y).__name__, end=': ')
    print(x == y, end=' ')
    print(x != y)
for f in (lambda: (1, 2) < T(('a',)), lambda: T((1, 2)) < ('a',), lambda: [1] < L('a'),
          lambda: (1,) >= N('x', 'y'), lambda: max((1,), T('a')), lambda: sorted([(1,), T('a')])):
    try:
        print(f())
    except TypeError as e:
        print(e)
print((a, 1) in [T((c, 1))], [T((a, 1))].index((c, 1)), [(a, 1)].count(T((c, 1))))
match (a, 1):
    case (x, 1): print(x)
