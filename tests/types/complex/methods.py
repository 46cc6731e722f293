# Methods of complex by name.

CALLS = """
(1 + 2j).__add__(1), (1 + 2j).__radd__(1.5), (1 + 2j).__sub__('a')
(1 + 2j).__pow__(2), (1 + 2j).__rpow__(2), (1 + 2j).__pow__(2, None)
(1 + 2j).__pow__(2, 3)
(1 + 2j).__truediv__(0)
(1 + 2j).__complex__(), (1 + 2j).__bool__(), (1 + 2j).__getnewargs__()
(1 + 2j).conjugate(1)
(1 + 2j).__format__(5)
(1 + 2j).__format__()
complex.conjugate()
complex.conjugate(1)
complex.real.__get__(1j), complex.imag.__get__(1j)
complex.real.__get__(1)
(1 + 2j).__eq__(1), (1 + 2j).__eq__(1 + 2j), (1 + 2j).__ne__('a')
(1 + 2j).__lt__(1)
(1 + 2j).__hash__() == hash(1 + 2j)
'%s %r' % (1j, 1j)
'%d' % 1j
'%f' % 1j
sum([1j, 2, 1.5]), sum([1j], 5)
"""

for call in CALLS.strip().splitlines():
    try:
        result = repr(eval(call))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(call, "->", result)
