# enumerate(): starts, keywords, refusals, __reduce__.

class Whole:
    def __index__(self):
        return 7


CALLS = """
list(enumerate('ab')), list(enumerate('ab', 5)), list(enumerate('ab', start=-1)), list(enumerate(iterable='a', start=2**70))
list(enumerate('a', Whole())), list(enumerate('a', True))
enumerate('a', 1.5)
enumerate('a', 'b')
enumerate('a', None)
enumerate()
enumerate(5)
enumerate('a', 1, 2)
enumerate('a', stop=1)
enumerate(start=1)
enumerate('a', iterable='b')
next(enumerate([]))
enumerate([1]).__length_hint__
type(enumerate([])), enumerate([1, 2]).__reduce__()[0], enumerate([1, 2], 5).__reduce__()[1][1]
enumerate.__text_signature__, enumerate[int]
list(enumerate('ab', 2**63 - 1))
(e := enumerate('xyz')).__next__(), next(e), list(e), list(e)
"""

for call in CALLS.strip().splitlines():
    try:
        result = repr(eval(call))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(call, "->", result)
