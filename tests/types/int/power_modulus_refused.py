# pow with a modulus refuses zero, floats and whatever is no int.

class Whole:
    def __index__(self):
        return 5


CALLS = """
pow(2, 3, 0)
pow(2, -1, 0)
pow(2, -1, 4)
pow(0, -1, 5)
pow(2, 3, 1.5)
pow(2.0, 3, 5)
pow(2, 3.0, 5)
pow(2j, 3, 5)
pow(2, 3, 'x')
pow(2, 3, None)
pow(2, None)
pow(Whole(), 3, 7)
pow(2, Whole(), 7)
pow(2, 3, Whole())
pow(True, False, True)
(2).__pow__(3, 5)
(2).__pow__(3.0)
(2).__pow__(3, 5.0)
(2).__rpow__(3)
(2).__rpow__(3, 5)
(2).__rpow__()
"""

for call in CALLS.strip().splitlines():
    try:
        result = repr(eval(call))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(call, "->", result)
