# count and index of tuples, and what every method refuses.

t = (1, 2, 3, 2, 1)


CALLS = """
t.count(2), t.count(9), t.index(2), t.index(2, 2), t.index(1, -1), t.index(3, -100, 100)
t.index(9)
t.index(2, 4)
t.index(2, 'a')
t.index()
t.index(1, 2, 3, 4)
t.count()
t.count(1, 2)
t.count(value=1)
tuple.index()
tuple.count([], 1)
t.append(1)
t.__setitem__(0, 1)
t.__add__([1])
t.__add__()
t.__mul__(1.5)
t.__rmul__(2)
t.__getitem__('a')
t.__contains__(3), t.__eq__((1,)), t.__eq__(5), t.__lt__(5), t.__hash__() == hash(t)
hash(([],))
hash((1, (2, {})))
(1, 2).x
del_ := t.__delattr__('count')
"""

for call in CALLS.strip().splitlines():
    try:
        result = repr(eval(call))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(call, "->", result)
