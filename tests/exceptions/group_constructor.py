# ExceptionGroup and BaseExceptionGroup: what they take and become.

class MyGroup(ExceptionGroup):
    pass
class BaseOnly(BaseExceptionGroup):
    pass
class Both(ExceptionGroup, ValueError):
    pass


FORMS = """
@('m', [ValueError(1)])
@('m', [ValueError(1), KeyboardInterrupt()])
@('m', (ValueError(1), TypeError(2)))
@('m', [])
@('m', ValueError())
@('m', [ValueError])
@('m', [5])
@('m', 5)
@(5, [ValueError()])
@('m')
@()
@('m', [ValueError()], 3)
@(message='m', exceptions=[ValueError()])
str(@('m', [ValueError(1), TypeError(2)])), @('m', [ValueError(1)]).args, @('m', [ValueError(1)]).exceptions
@('m', iter([ValueError()]))
"""
VALUES = """
ExceptionGroup
BaseExceptionGroup
MyGroup
BaseOnly
Both
"""

for form in FORMS.strip().splitlines():
    for value in VALUES.strip().splitlines():
        call = form.replace("@", value)
        try:
            result = repr(eval(call))
        except Exception as error:
            result = f"{type(error).__name__}: {error}"
        print(call, "->", result)
