# Results of operators on a subclass of int are plain ints, unless it says
# otherwise.

class Small(int):
    pass

class Kept(int):
    def __add__(self, other):
        return Kept(int(self) + other)

class Loud(int):
    def __repr__(self):
        return "Loud"
    def __format__(self, spec):
        return f"<{spec}>"

a, k, l = Small(7), Kept(7), Loud(7)


CALLS = r"""
type(a + 1), type(-a), type(+a), type(abs(a)), type(a * 2), type(round(a))
type(k + 1), type(1 + k), k + 1
repr(l), str(l), f'{l}', f'{l:x}', '%d' % l, '%s' % l, hex(l)
a == 7, hash(a) == hash(7), {7: 'x'}[a]
type(int(a)), type(a.__int__()), type(a.real), type(a.numerator), type(a.conjugate())
a.__dict__, setattr(a, 'x', 1), a.x
Small('12'), Small(b'12'), Small(3.9), Small('ff', 16)
Small(), Small(x=1)
[10, 20, 30][Small(1)], 'abc'[Small(2)]
(a).__getnewargs__(), a.as_integer_ratio()
divmod(a, Small(2)), type(divmod(a, 2)[0])
a.bit_length(), Small.from_bytes(b'\x05').x if False else Small.from_bytes(b'\x05')
isinstance(True, Small), issubclass(Small, int)
"""

for call in CALLS.strip().splitlines():
    try:
        result = repr(eval(call))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(call, "->", result)
