# list() of every kind of argument.

class Hint:
    def __init__(self, hint):
        self.hint = hint
    def __iter__(self):
        return iter([1, 2])
    def __length_hint__(self):
        return self.hint

class Bad:
    def __iter__(self):
        return 5


CALLS = """
list(), list('abc'), list((1, 2)), list({3: 4}), list(range(3)), list(x for x in 'ab')
list(5)
list(None)
list(1, 2)
list(iterable=[1])
list(Bad())
list(Hint(2)), list(Hint(NotImplemented)), list(Hint(10**6))
list(Hint(-1))
list(Hint('a'))
list(Hint(2**70))
list.__new__(list), list.__new__(list, 1, 2, x=3)
list.__new__(int)
list.__new__(5)
list.__init__([1], (2, 3))
[].__init__(1, 2)
[].__init__(x=1)
"""

for call in CALLS.strip().splitlines():
    try:
        result = repr(eval(call))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(call, "->", result)
