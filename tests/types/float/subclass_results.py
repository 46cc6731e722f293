# Subclasses of float.

class Kept(float):
    def __repr__(self):
        return f"Kept({float.__repr__(self)})"

class Slotted(float):
    __slots__ = ()

class Own(float):
    def __new__(cls, a, b):
        return super().__new__(cls, a / b)
    def __init__(self, a, b):
        self.parts = a, b

k = Kept(1.5)


CALLS = """
k, str(k), f'{k}', f'{k:.2f}', '%s %r %.1f' % (k, k, k), [k]
type(k + 1), type(-k), type(abs(k)), type(k.real), type(+k), type(float(k))
k == 1.5, hash(k) == hash(1.5), k < 2, {k: 1}[1.5]
Own(3, 4), Own(3, 4).parts
Own(3)
Slotted(2.5).x
Kept(2.5).__dict__
round(k), type(round(k, 1)), int(k), divmod(k, 1)
Kept('inf'), Kept.fromhex('0x1p-1')
isinstance(k, float), issubclass(Kept, float), Kept.__mro__
k.__getnewargs__(), k.as_integer_ratio(), k.hex()
sum([k, k]), max(k, Kept(2)), type(max(k, 1))
"""

for call in CALLS.strip().splitlines():
    try:
        result = repr(eval(call))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(call, "->", result)
