# The operator methods of int called by name, with operands they do not know.

FORMS = """
(7).@(2)
(7).@(2.0)
(7).@('2')
(7).@(None)
(7).@(True)
(7).@()
(7).@(1, 2)
"""
VALUES = """
__add__
__radd__
__sub__
__rsub__
__mul__
__truediv__
__rtruediv__
__floordiv__
__rfloordiv__
__mod__
__rmod__
__divmod__
__and__
__or__
__rxor__
__lt__
__eq__
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
