"""What bytearrays take: numbers, iterables, what fails to iterate."""


class Bad:
    def __init__(s, k): s.k = k
class It(Bad):
    __iter__ = id.__class__
class Num(Bad):
    def __float__(s): return 1.0
class Nu2(Bad):
    def __int__(s): return 1
class Nu3(Num):
    def __iter__(s): return iter((1,2))
class Ind(Bad):
    def __index__(s): return 1
for x in Bad(1), It(1), Num(1), Nu2(1), Nu3(1), Ind(1), 1.0, 'a', None, 1j, [1], [300], [None]:
    for op in 'a[0:1] = x', 'a += x', 'a.extend(x)', 'a[0] = x', 'a[::2] = x', 'a = bytearray(x)', 'a = bytes(x)', "a.join(x)":
        a = bytearray(b'abcd')
        try:
            exec(op); print(type(x).__name__, op, a)
        except Exception as e: print(type(x).__name__, op, type(e).__name__, e)
