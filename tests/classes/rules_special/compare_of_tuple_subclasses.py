# A tuple compared with one of a subclass: the subclass is asked first, though
# it inherits the method; told by the order in which items are asked.
import operator
from collections import namedtuple


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


class Sub(tuple):
    pass


class Slotted(Sub):
    __slots__ = ()


class Items(list):
    pass


class Other:
    pass


class Teller:
    __slots__ = ('name',)

    def __init__(self, name):
        self.name = name

    def __eq__(self, other):
        print(self.name, '==', getattr(other, 'name', other))
        return False

    def __lt__(self, other):
        print(self.name, '<', getattr(other, 'name', other))
        return True

    def __gt__(self, other):
        print(self.name, '>', getattr(other, 'name', other))
        return False


Pair = namedtuple('Pair', 'a b')
for small in Sub((1, 2)), Pair(1, 2), Slotted((1, 2)):
    for big in (Other(), Other()), Sub((Pair(1, 2), Other())):
        print(type(small).__name__, type(big).__name__)
        for compare in (operator.lt, operator.le, operator.gt, operator.ge,
                        operator.eq, operator.ne):
            attempt(lambda: compare(big, small))
            attempt(lambda: compare(small, big))
        attempt(lambda: big < small < big)
        attempt(lambda: sorted([small, big]))
        attempt(lambda: max(small, big))
        attempt(lambda: min([big, small]))
x, y = Teller('x'), Teller('y')
for a, b in (((x,), Sub((y,))), (Sub((x,)), (y,)), (Sub((x,)), Slotted((y,))),
             (Pair(x, 1), Sub((y, 1))), ([x], Items([y])), (Items([x]), [y])):
    print(type(a).__name__, type(b).__name__)
    print(a == b, a != b, a < b, a > b)
print((1, 2) < Sub((1, 2, 3)), Sub((1, 2, 3)) <= (1, 2), (1, 2) >= Sub((1,)))
