# index, count, remove and in.

class Odd:
    def __eq__(self, other):
        return other % 2 == 1
    def __repr__(self):
        return "Odd"

class Angry:
    def __eq__(self, other):
        raise ValueError("do not compare me")

l = [1, 2, 3, 2, 1.0, True]


CALLS = """
l.index(2), l.index(2, 2), l.index(2, -4), l.index(1, 1), l.index(2, -100, 100)
l.index(9)
l.index(2, 4)
l.index(2, 0, 1)
l.index(2, 'a')
l.index(2, None)
l.index(2, 1.5)
l.index()
l.index(1, 2, 3, 4)
l.index(value=1)
l.index(2, 2**70)
l.index(Odd()), l.count(Odd()), Odd() in l
l.index(Angry())
l.count(Angry())
Angry() in l
[Angry()] == [1]
l.count(1), l.count(2), l.count('a'), l.count(float('nan'))
l.count()
[1, 2].remove(3)
[1, 2].remove()
[1, 2].remove(1, 2)
[Angry()].remove(5)
l.__contains__(2), l.__contains__([])
'a' not in l
"""

for call in CALLS.strip().splitlines():
    try:
        result = repr(eval(call))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(call, "->", result)
