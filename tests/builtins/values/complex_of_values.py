# What complex make of every kind of value.

import warnings
warnings.simplefilter("ignore")
class Whole:
    def __index__(self):
        return 2
    def __repr__(self):
        return "Whole"
class Real:
    def __float__(self):
        return 1.5
    def __repr__(self):
        return "Real"
class Sized:
    def __len__(self):
        return 2
    def __getitem__(self, i):
        return "xy"[i]
    def __repr__(self):
        return "Sized"

FORMS = """
complex(@)
complex(@, 1)
complex(1, @)
"""
VALUES = """
5
-1
True
2**70
2.5
-0.0
float('inf')
1 + 2j
''
'a'
'12'
b'12'
None
...
[]
[1, 2]
(1, 2)
{'a': 1}
{3}
range(3)
slice(1, 2)
Whole()
Real()
Sized()
len
int
"""

for form in FORMS.strip().splitlines():
    for value in VALUES.strip().splitlines():
        call = form.replace("@", value)
        try:
            result = repr(eval(call))
        except Exception as error:
            result = f"{type(error).__name__}: {error}"
        print(call, "->", result)
