# Subscripts of lists that are refused.

import warnings
warnings.simplefilter("ignore")

class Whole:
    def __index__(self):
        return -1

class Wrong:
    def __index__(self):
        return 'a'


FORMS = """
[1, 2, 3][@]
[].__getitem__(@)
[1, 2, 3].pop(@)
[1, 2, 3].insert(@, 9)
[1, 2, 3] * @
[1, 2, 3].__delitem__(@)
[1, 2, 3].__setitem__(@, 9)
"""
VALUES = """
0
-3
3
-4
True
Whole()
Wrong()
1.0
'a'
None
2**70
slice(0, 2)
slice(2**70, -(2**70), -1)
slice('a')
"""

for form in FORMS.strip().splitlines():
    for value in VALUES.strip().splitlines():
        call = form.replace("@", value)
        try:
            result = repr(eval(call))
        except Exception as error:
            result = f"{type(error).__name__}: {error}"
        print(call, "->", result)
