# StopIteration.value, SystemExit.code and friends.

def made(T, *args):
    e = T(*args)
    return getattr(e, "value", "-"), getattr(e, "code", "-"), e.args, str(e), repr(e)


FORMS = """
made(@)
made(@, 5)
made(@, None)
made(@, 1, 2)
made(@, (1, 2))
@(value=5)
@(code=5)
"""
VALUES = """
StopIteration
StopAsyncIteration
SystemExit
KeyboardInterrupt
GeneratorExit
Exception
BaseException
KeyError
IndexError
"""

for form in FORMS.strip().splitlines():
    for value in VALUES.strip().splitlines():
        call = form.replace("@", value)
        try:
            result = repr(eval(call))
        except Exception as error:
            result = f"{type(error).__name__}: {error}"
        print(call, "->", result)
