# min() and max(): keys, defaults, wrong things.

class Angry:
    def __lt__(self, other):
        raise ValueError("no order")
    __gt__ = __lt__
class Vague:
    def __lt__(self, other):
        return []
    def __gt__(self, other):
        return [1]
    def __repr__(self):
        return "Vague"


FORMS = """
@(3, 1, 2), @([3, 1, 2]), @('hello'), @({2: 'a', 1: 'b'}), @(1, 2.5, True), @((1, 2), (1, 3))
@([], default=5), @([], default=None), @([4], default=5), @('aB', key=str.lower), @([1, -2], key=abs), @([3, 1], key=None)
@()
@(5)
@(None)
@([])
@({})
@(1, 2, default=3)
@(1, 'a')
@([1, None])
@(1j, 2j)
@([1], key=5)
@([1, 2], key=lambda: 0)
@(1, 2, bogus=3)
@(default=5)
@(key=len)
@([Angry(), Angry()])
@(Vague(), Vague())
@([1, 2], lambda x: x)
@(*[[1, 5], [2]])
@(float('nan'), 1), @(1, float('nan'))
@(x for x in ())
@([0, -0.0]), @([-0.0, 0])
@(key=lambda x: -x, *(3, 1))
"""
VALUES = """
min
max
"""

for form in FORMS.strip().splitlines():
    for value in VALUES.strip().splitlines():
        call = form.replace("@", value)
        try:
            result = repr(eval(call))
        except Exception as error:
            result = f"{type(error).__name__}: {error}"
        print(call, "->", result)
