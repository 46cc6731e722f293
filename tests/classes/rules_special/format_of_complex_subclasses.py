"""format() of complex and a subclass: refusals name the class."""


class C(complex):
    pass


for x in 1j, C(1 - 2j), C(0, -0.0), complex("nan+infj"), C(-0.0, 3):
    for spec in ("d", "s", "5", "<8", "^12", "=5", "05", "+", ".3", ".3d", ",s",
                 "_x", "z.1f", "#", "0=5", ",_", "_,", ",,", "{}", "%", "n", "e",
                 ".2e", "*>20.2f", "\u1234^20", "+,.1f", "#.0f", "g", "E", "10.",
                 "99999999999999999999", ".99999999999f", "!", "\u1234"):
        try:
            print(type(x).__name__, ascii(spec), ascii(format(x, spec)))
        except (ValueError, OverflowError) as e:
            print(type(x).__name__, ascii(spec), type(e).__name__, ascii(str(e)))
