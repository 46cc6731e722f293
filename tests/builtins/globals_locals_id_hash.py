# Functions without arguments say so; hash() and id() of odd things.

class H:
    def __init__(self, value):
        self.value = value
    def __hash__(self):
        return self.value
class NoHash:
    __hash__ = None


CALLS = """
globals(1)
locals(1)
globals(x=1)
id()
id(1, 2)
hash()
hash(1, 2)
hash(H(5)), hash(H(-1)), hash(H(2**61)), hash(H(2**70)), hash(H(-(2**64))), hash(H(True))
hash(H('a'))
hash(H(1.0))
hash(H(None))
hash(NoHash())
hash([])
hash({})
hash(set())
hash(bytearray())
hash((1, []))
hash(slice([]))
hash(obj=1)
type(globals()), 'H' in globals(), type(id(5)), id(None) == id(None)
"""

for call in CALLS.strip().splitlines():
    try:
        result = repr(eval(call))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(call, "->", result)
