# Names, states and attributes of generators, coroutines and their kin.

import inspect
def g():
    yield
async def c():
    pass
async def a():
    yield
def shut(obj):
    if hasattr(obj, "close"):
        obj.close()
    return obj

FORMS = """
(o := @(), o.__name__, o.__qualname__, type(o).__name__, shut(o))[1:4]
(o := @(), setattr(o, '__name__', 'new'), o.__name__, repr(o)[:20], shut(o))[1:4]
(o := @(), shut(o), setattr(o, '__name__', 5))
(o := @(), shut(o), delattr(o, '__name__'))
(o := @(), shut(o), setattr(o, '__qualname__', 5))
(o := @(), shut(o), setattr(o, 'x', 5))
(o := @(), shut(o), o())
(o := @(), shut(o), iter(o))[0:0]
(o := @(), shut(o), next(o))[0:0]
(o := @(), shut(o), len(o))
(o := @(), shut(o), [n for n in dir(o) if n[0] != '_'])[2]
(o := @(), shut(o), type(o)())
(o := @(), shut(o), type('T', (type(o),), {}))
(o := @(), shut(o), bool(o), o == o)[2:]
"""
VALUES = """
g
c
a
"""

for form in FORMS.strip().splitlines():
    for value in VALUES.strip().splitlines():
        call = form.replace("@", value)
        try:
            result = repr(eval(call))
        except Exception as error:
            result = f"{type(error).__name__}: {error}"
        print(call, "->", result)
