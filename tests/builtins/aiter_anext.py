# aiter() and anext() with what is not asynchronous.

class Half:
    def __aiter__(self):
        return 5
class Odd:
    def __anext__(self):
        return 7
    def __aiter__(self):
        return self


CALLS = """
aiter(5)
aiter([])
aiter(Half())
type(aiter(Odd())).__name__
aiter()
aiter(1, 2)
anext(5)
anext(Odd())
anext(iter([]))
anext()
anext(1, 2, 3)
type(anext(Odd(), 0)).__name__
aiter(None)
"""

for call in CALLS.strip().splitlines():
    try:
        result = repr(eval(call))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(call, "->", result)
