# int.to_bytes: lengths, orders, signs.

FORMS = """
(@).to_bytes()
(@).to_bytes(2)
(@).to_bytes(3, 'little')
(@).to_bytes(9, 'big', signed=True)
(@).to_bytes(1, signed=True)
(@).to_bytes(length=4, byteorder='little', signed=False)
"""
VALUES = """
0
1
255
256
-1
-128
-129
2**70
True
"""

for form in FORMS.strip().splitlines():
    for value in VALUES.strip().splitlines():
        call = form.replace("@", value)
        try:
            result = repr(eval(call))
        except Exception as error:
            result = f"{type(error).__name__}: {error}"
        print(call, "->", result)
