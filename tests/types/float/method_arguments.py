# Operator methods of float called by name.

FORMS = """
(1.5).@(2)
(1.5).@(2.5)
(1.5).@('2')
(1.5).@(10**400)
(1.5).@(None)
(1.5).@()
(1.5).@(1, 2)
"""
VALUES = """
__add__
__radd__
__rsub__
__mul__
__truediv__
__rtruediv__
__floordiv__
__mod__
__rmod__
__divmod__
__rdivmod__
__pow__
__rpow__
__eq__
__lt__
__ge__
"""

for form in FORMS.strip().splitlines():
    for value in VALUES.strip().splitlines():
        call = form.replace("@", value)
        try:
            result = repr(eval(call))
        except Exception as error:
            result = f"{type(error).__name__}: {error}"
        print(call, "->", result)
