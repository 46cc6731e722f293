# set() and frozenset() of everything.

class Sub(set):
    def __init__(self, items, extra=None):
        super().__init__(items)
        self.extra = extra

class FSub(frozenset):
    pass


FORMS = """
@()
sorted(@('hello'))
@([1, 1.0, True])
@({1: 2})
@(range(2))
@(x for x in (7,))
@(5)
@(None)
@([[]])
@([{}])
@([1], [2])
@(iterable=[1])
@(x=1)
@.__new__(@)
@.__new__(int)
@.__new__(5)
@([1])[0]
@([1]) + @([2])
hash(@([1, 2])) == hash(frozenset([2, 1]))
"""
VALUES = """
set
frozenset
FSub
Sub
"""

for form in FORMS.strip().splitlines():
    for value in VALUES.strip().splitlines():
        call = form.replace("@", value)
        try:
            result = repr(eval(call))
        except Exception as error:
            result = f"{type(error).__name__}: {error}"
        print(call, "->", result)
