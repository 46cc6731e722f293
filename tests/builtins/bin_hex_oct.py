# bin(), hex(), oct() of ints and what gives one.

class Whole:
    def __index__(self):
        return -10
class Sub(int):
    def __index__(self):
        return 5
class Bad:
    def __index__(self):
        return 1.5


FORMS = """
@(10), @(-10), @(0), @(True), @(2**70), @(-(2**64))
@(Whole())
@(Sub(9))
@(Bad())
@(1.0)
@('5')
@(None)
@()
@(1, 2)
@(number=1)
"""
VALUES = """
bin
hex
oct
"""

for form in FORMS.strip().splitlines():
    for value in VALUES.strip().splitlines():
        call = form.replace("@", value)
        try:
            result = repr(eval(call))
        except Exception as error:
            result = f"{type(error).__name__}: {error}"
        print(call, "->", result)
