# reversed() and what it refuses.

class Seq:
    def __len__(self):
        return 3
    def __getitem__(self, i):
        return i * 10
class Own:
    def __reversed__(self):
        return "anything"
class Refuses:
    __reversed__ = None
    __len__ = Seq.__len__
    __getitem__ = Seq.__getitem__
class BadLen(Seq):
    def __len__(self):
        return -1
class Half:
    def __len__(self):
        return 1


CALLS = """
list(reversed([1, 2])), list(reversed('ab')), list(reversed((1,))), list(reversed(range(3))), list(reversed({1: 2, 3: 4})), list(reversed(b'ab'))
list(reversed(Seq())), reversed(Own()), reversed(Seq()).__length_hint__()
reversed(Refuses())
reversed(BadLen())
reversed(Half())
reversed({1, 2})
reversed(5)
reversed(iter([]))
reversed(None)
reversed()
reversed([], [])
reversed(sequence=[])
next(reversed([]))
type(reversed([])).__name__, type(reversed('a')).__name__, type(reversed(Seq())).__name__
reversed(Seq()).__reduce__()[0], reversed('ab').__reduce__()
type('R', (reversed,), {})('ab').__next__()
reversed.__text_signature__, reversed.__doc__ is None
reversed('abc').__setstate__('x')
list((r := reversed('abcd'), r.__setstate__(1))[0])
list((r := reversed('abcd'), r.__setstate__(-9))[0])
"""

for call in CALLS.strip().splitlines():
    try:
        result = repr(eval(call))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(call, "->", result)
