# abs() with good and bad arguments.

class Says:
    def __abs__(self):
        return "absolutely"

class Raises:
    def __abs__(self):
        raise KeyError("abs")


CALLS = """
abs(-5), abs(-2.5), abs(-0.0), abs(3 + 4j), abs(True), abs(-(2**70)), abs(float('-inf'))
abs(Says())
abs(Raises())
abs('a')
abs(None)
abs([])
abs()
abs(1, 2)
abs(x=1)
abs(*[-1])
abs.__text_signature__, abs.__name__, abs.__qualname__, abs.__module__, abs.__self__.__name__
repr(abs), type(abs)
setattr(abs, 'x', 1)
abs.x
"""

for call in CALLS.strip().splitlines():
    try:
        result = repr(eval(call))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(call, "->", result)
