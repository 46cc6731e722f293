# Cells: made by hand, empty, compared.

import types
C = types.CellType
def closed(x):
    def inner():
        return x
    return inner.__closure__[0]
def unset():
    def inner():
        return later
    cell = inner.__closure__[0]
    return cell
    later = 1

CALLS = """
C(5).cell_contents, C(None).cell_contents, closed(7).cell_contents
C().cell_contents
unset().cell_contents
C(1, 2)
C(contents=1)
setattr(c := C(), 'cell_contents', 3), c.cell_contents, delattr(c, 'cell_contents'), c == C()
c.cell_contents
C(1) == C(1), C(1) < C(2), C() < C(1), C() == C(), C(1) != C(2), C(1) == 5
C(1) < C('a')
C(1) < 5
hash(C(1))
setattr(C(), 'x', 1)
C(5).x
repr(C())[:9], repr(C())[-7:], repr(C(5))[-1:], type(C(5))
type('X', (C,), {})
"""

for call in CALLS.strip().splitlines():
    try:
        result = repr(eval(call))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(call, "->", result)
