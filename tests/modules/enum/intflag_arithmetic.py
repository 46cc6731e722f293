# IntFlag with ints on either side, and int operations
from enum import IntFlag, Flag, CONFORM, STRICT, EJECT

def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


class P(IntFlag):
    X = 1
    W = 2
    R = 4


class Q(IntFlag):
    A = 1
    B = 2


R, W, X = P.R, P.W, P.X
for f in (lambda: R | W, lambda: R | 2, lambda: 2 | R, lambda: R | 8,
          lambda: 8 | R, lambda: R & 6, lambda: 6 & R, lambda: R ^ 4,
          lambda: 7 ^ R, lambda: R ^ 15, lambda: ~R, lambda: -R, lambda: +R,
          lambda: R + W, lambda: R - 1, lambda: R * 2, lambda: R / 2,
          lambda: R // 3, lambda: R % 3, lambda: R << 1, lambda: R >> 1,
          lambda: 1 << W, lambda: R ** 2, lambda: divmod(R, W), lambda: abs(R),
          lambda: R < W, lambda: R == 4, lambda: R != 4.0, lambda: R >= W,
          lambda: R | True, lambda: R | 1.5, lambda: "a" | R, lambda: R | None,
          lambda: R & Q.A, lambda: R | Q.A, lambda: Q.A | R, lambda: X ^ Q.B,
          lambda: P(0) | 0, lambda: ~P(0), lambda: ~P(7), lambda: P(-1),
          lambda: P(-8), lambda: P(100), lambda: P(-100), lambda: ~P(100),
          lambda: R in P(7), lambda: 4 in P(7), lambda: P(7) in R,
          lambda: bool(P(0)), lambda: bool(R), lambda: int(R | W),
          lambda: list(P(13)), lambda: len(P(13)), lambda: P(13).name,
          lambda: [0, 1, 2, 3, 4][R], lambda: "x" * W, lambda: range(R)[W],
          lambda: hash(R) == hash(4), lambda: round(R), lambda: R.bit_count(),
          lambda: P("4"), lambda: P(4.0), lambda: P(True), lambda: P(None),
          lambda: (R | W) is P(6), lambda: (R | W) == 6, lambda: 6 == R | W,
          lambda: {R | W: 1}[6], lambda: sorted([R, W, X]), lambda: sum(P),
          lambda: max(P), lambda: f"{R | W:#b}", lambda: "%o" % (R | W),
          lambda: R.real, lambda: R.to_bytes(2, "big"), lambda: float(R)):
    attempt(lambda: (lambda v: (v, type(v).__name__))(f()))
r = R
r |= 2
print(repr(r))
r &= ~4
print(repr(r))
r ^= 16
print(repr(r))
r += 1
print(repr(r))
for boundary in STRICT, CONFORM, EJECT:
    F = IntFlag("F", {"A": 1, "C": 4}, boundary=boundary)
    for f in (lambda: F.A | 2, lambda: 2 | F.A, lambda: F.A | F.C, lambda: ~F.A,
              lambda: F.A ^ 7, lambda: F.A & 3, lambda: F(-1), lambda: F(8)):
        attempt(lambda: (lambda v: (v, type(v).__name__))(f()))


class Named(IntFlag):
    BITS = 0x30
    LOW = 0x10
    TOP = 0x80

    def flip(self):
        return ~self

    @property
    def hexed(self):
        return hex(self)

    def __contains__(self, other):
        return super().__contains__(other) if isinstance(other, Named) else "?"


print(Named.LOW.flip(), Named.BITS.hexed, 5 in Named.LOW, Named.LOW in Named.BITS)
print(list(Named), repr(Named.BITS), repr(Named(0xB0)), repr(~Named.TOP))
