# args, __cause__, __context__, __suppress_context__, __traceback__: what they
# take.

def after(name, value):
    e = ValueError("v")
    setattr(e, name, value)
    return getattr(e, name), str(e), repr(e)
def without(name):
    e = ValueError("v")
    delattr(e, name)
    return getattr(e, name, "gone"), str(e)


FORMS = """
after('@', None)
after('@', 5)
after('@', [1, 2])
after('@', 'ab')
after('@', ValueError)
after('@', KeyError('k'))
after('@', True)
after('@', {'a': 1})
without('@')
"""
VALUES = """
args
__cause__
__context__
__suppress_context__
__traceback__
__dict__
__notes__
message
__class__
"""

for form in FORMS.strip().splitlines():
    for value in VALUES.strip().splitlines():
        call = form.replace("@", value)
        try:
            result = repr(eval(call))
        except Exception as error:
            result = f"{type(error).__name__}: {error}"
        print(call, "->", result)
