# int() of floats, of objects with __int__, __index__ and __trunc__.

import warnings
warnings.simplefilter("ignore")

class Gives:
    def __init__(self, name, value):
        self.kind = type("Kind", (), {name: lambda self: value})
    def __call__(self):
        return self.kind()

class Small(int):
    pass


CALLS = """
int(1.9), int(-1.9), int(1e30)
int(float('inf'))
int(float('-inf'))
int(float('nan'))
int(1j)
int(True), int(Small(5)), type(int(Small(5)))
int(Gives('__int__', 5)())
int(Gives('__int__', 5.0)())
int(Gives('__int__', True)())
int(Gives('__index__', 6)())
int(Gives('__index__', 'six')())
int(Gives('__trunc__', 7)())
int(Gives('__trunc__', 'seven')())
int(Gives('__float__', 7.0)())
int(object())
int(None)
int(x=5)
int(base=5)
int('5', x=5)
int(5, 6, 7)
"""

for call in CALLS.strip().splitlines():
    try:
        result = repr(eval(call))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(call, "->", result)
