# Enum classes asked for what they have not.

import warnings
from enum import *
class C(Enum):
    RED = 1
    BLUE = 2
    ALSO = 1
class P(Flag):
    R = auto()
    W = auto()
class N(IntEnum):
    ONE = 1

CALLS = r"""
C(1), C['RED'], C.RED, C.ALSO, C.RED.name, C.ALSO.value, list(C), len(C), C.__members__.keys(), 1 in C, C.RED in C, 5 in C, repr(C), str(C.RED), f'{C.RED}'
C(5)
C('RED')
C['NO']
C[1]
C()
C(1, 2)
C.NO
C.RED.nothing
setattr(C, 'RED', 5)
setattr(C, 'NEW', 5), delattr(C, 'NEW')
delattr(C, 'RED')
setattr(C.RED, 'name', 'x')
setattr(C.RED, 'value', 'x')
C.RED < C.BLUE
C.RED == 1, C.RED == C.ALSO, C.RED is C.ALSO, hash(C.RED) == hash('RED'), C.RED != C.BLUE
type('D', (C,), {})
Enum('X', 'a b'), Enum('X', ['a']).a.value, Enum('X', {'a': 5}).a, Enum('X', [('a', 7)], start=3).a, list(Enum('X', 'a b', start=5))
Enum('X', 5)
Enum('X', 'a a')
Enum('X', '')
P.R | P.W, P(3), P(0), P.R & P.W, ~P.R, P.R ^ P.R, bool(P(0)), P.R in P(3), list(P(3)), len(P(3)), P['R'], str(P(3)), repr(P(0))
P(8)
P('R')
P.R | 1
P.R | 'a'
P.R + P.W
N.ONE + 1, N(1), N.ONE == 1, N.ONE < 2, f'{N.ONE}', '%d' % N.ONE, N.ONE.real, [10, 20][N.ONE], str(N.ONE), repr(N.ONE), {1: 'x'}[N.ONE]
N(2)
type('E', (Enum,), {'a': 1})
exec("class E(Enum):\n a = 1\n a = 2")
exec("class E(Enum):\n mro = 1")
exec("class E(Enum):\n _x_ = 1")
exec("@unique\nclass E(Enum):\n a = 1\n b = 1")
exec("class E(IntEnum):\n a = 'x'")
exec("class E(StrEnum):\n a = 5")
exec("@verify(CONTINUOUS)\nclass E(Enum):\n a = 1\n b = 3")
auto(), member(5).value, nonmember(5).value
C._missing_(5), C._value2member_map_[1], C._member_names_
"""

for call in CALLS.strip().splitlines():
    try:
        result = repr(eval(call))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(call, "->", result)
