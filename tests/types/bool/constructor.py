# bool() of everything.

class Bad:
    def __bool__(self):
        return 1

class Length:
    def __init__(self, n):
        self.n = n
    def __len__(self):
        return self.n


CALLS = r"""
bool(), bool(0), bool(1), bool(-5), bool(2**70), bool(0.0), bool(float('nan')), bool(0j)
bool(''), bool('0'), bool(' '), bool(b''), bool(b'\0'), bool(None), bool(...)
bool([]), bool([0]), bool({}), bool(set()), bool(()), bool(range(0)), bool(range(1))
bool(Length(0)), bool(Length(2))
bool(Length(-1))
bool(Length('a'))
bool(Length(2**70))
bool(Bad())
bool(1, 2)
bool(x=1)
bool.__new__(bool, 3), bool.__new__(int)
bool.__new__(5)
type('B', (bool,), {})
True.__bool__(), True.__repr__(), True.__and__(1), True.__and__(True), True.__xor__(False), True.__or__('a')
True.real, True.imag, True.numerator, True.denominator, True.conjugate()
True.to_bytes(), bool.from_bytes(b'\2'), True.bit_length(), (True).as_integer_ratio()
-True, +True, abs(True), not True
format(True), format(True, 'd'), format(True, '5'), format(False, 'x'), f'{True!r:>6}'
format(True, 's')
format(True, '.2f'), '%d %s' % (True, True), str(True), repr(False)
['no', 'yes'][True], 'ab'[False:True], range(True)
"""

for call in CALLS.strip().splitlines():
    try:
        result = repr(eval(call))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(call, "->", result)
