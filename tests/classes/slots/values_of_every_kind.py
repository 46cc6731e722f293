# A slot keeps any value as it is.
class Box:
    __slots__ = ("v",)

    def __init__(self, v):
        self.v = v


values = [
    0, -1, 2**61, -2**61, 2**62, 2**200, 0.0, -0.0, 1e300, 1e-300, 5e-324,
    float("inf"), float("-inf"), True, False, None, ..., NotImplemented,
    "text", b"bytes", (), (1,), [], {}, print, int, Box,
]
for v in values:
    b = Box(v)
    if v is print or v is int or v is Box:
        print(b.v.__name__, b.v is v)
    else:
        print(type(b.v).__name__, repr(b.v), b.v == v)
nan = Box(float("nan"))
print(nan.v, nan.v == nan.v)
chain = Box(Box(Box("deep")))
print(chain.v.v.v)
chain.v.v = chain
print(chain.v.v.v.v is chain)
