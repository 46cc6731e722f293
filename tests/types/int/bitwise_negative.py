# Bitwise operators act as on endless two's complement.

FORMS = """
@ & 0xff
@ | 0xf0
@ ^ -1
@ & -(2**70)
@ | 2**70
@ ^ (2**70 + 5)
~@
@ & True
@ & 1.0
@ | None
"""
VALUES = """
0
5
-5
-1
2**64 - 1
-(2**64)
(-(2**80) + 12345)
"""

for form in FORMS.strip().splitlines():
    for value in VALUES.strip().splitlines():
        call = form.replace("@", value)
        try:
            result = repr(eval(call))
        except Exception as error:
            result = f"{type(error).__name__}: {error}"
        print(call, "->", result)
