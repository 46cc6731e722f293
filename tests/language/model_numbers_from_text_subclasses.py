class S(str):
    def __index__(self): return 5
class F(str):
    def __float__(self): return 2.5
    def __int__(self): return 7
    def __complex__(self): return 1j
class B(bytes):
    def __index__(self): return 6
class L(bytearray):
    def __int__(self): return 8
    def __float__(self): return 8.5
for v in (S('3'), F('3'), B(b'3'), L(b'3')):
    for f in (int, float, complex, lambda v: int(v, 10), round):
        try: print(type(v).__name__, f(v))
        except Exception as e: print(type(v).__name__, type(e), e)
