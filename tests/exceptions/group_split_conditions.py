# split() and subgroup() with types, tuples, functions, and wrong things.

g = ExceptionGroup("g", [ValueError(1), ExceptionGroup("h", [TypeError(2), ValueError(3)]), OSError(4)])
class Odd:
    def __call__(self, e):
        return "yes" if isinstance(e, TypeError) else ""


FORMS = """
g.split(@)
g.subgroup(@)
"""
VALUES = """
ValueError
(ValueError, OSError)
Exception
ExceptionGroup
KeyError
lambda e: isinstance(e, TypeError)
lambda e: True
lambda e: False
lambda e: e is g
lambda e: 1 / 0
Odd()
5
None
(5,)
()
[ValueError]
ValueError()
int
"""

for form in FORMS.strip().splitlines():
    for value in VALUES.strip().splitlines():
        call = form.replace("@", value)
        try:
            result = repr(eval(call))
        except Exception as error:
            result = f"{type(error).__name__}: {error}"
        print(call, "->", result)
