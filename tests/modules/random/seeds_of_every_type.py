# Equal seeds give equal sequences: every type of seed, both versions.

import random
def first(seed, **kw):
    r = random.Random()
    r.seed(seed, **kw)
    return r.random(), r.getrandbits(40), r.randrange(1000)

FORMS = """
first(@)
first(@, version=1)
random.Random(@).random()
"""
VALUES = """
0
1
-1
2**200
True
'abc'
'é'
''
b'abc'
bytearray(b'abc')
1.5
-0.0
float('inf')
"""

for form in FORMS.strip().splitlines():
    for value in VALUES.strip().splitlines():
        call = form.replace("@", value)
        try:
            result = repr(eval(call))
        except Exception as error:
            result = f"{type(error).__name__}: {error}"
        print(call, "->", result)
