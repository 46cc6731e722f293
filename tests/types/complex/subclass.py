# Subclasses of complex.

class Point(complex):
    def __new__(cls, x, y=0):
        return super().__new__(cls, x, y)
    def __abs__(self):
        return "far"
    def __repr__(self):
        return f"Point<{self.real}, {self.imag}>"

p = Point(3, 4)


CALLS = """
p, str(p), abs(p), f'{p}', f'{p:.1f}', [p]
type(p + 1), type(-p), type(p.conjugate()), type(complex(p)), type(+p)
p == 3 + 4j, hash(p) == hash(3 + 4j), {3 + 4j: 'x'}[p]
p.__dict__, setattr(p, 'name', 'x'), p.name
Point('1+2j')
Point()
isinstance(p, complex), p.__getnewargs__()
p.__complex__(), type(p.__complex__())
complex(p, 1)
"""

for call in CALLS.strip().splitlines():
    try:
        result = repr(eval(call))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(call, "->", result)
