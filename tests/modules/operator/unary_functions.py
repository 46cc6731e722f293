# The functions of operator of one operand.

import operator
import warnings
warnings.simplefilter("ignore")
class Hint:
    def __length_hint__(self):
        return 5

FORMS = """
operator.@(5)
operator.@(-2.5)
operator.@(True)
operator.@('a')
operator.@([])
operator.@(None)
operator.@(Hint()) if '@' in ('length_hint', 'truth', 'index') else 0
operator.@()
operator.@(1, 2, 3)
"""
VALUES = """
abs
neg
pos
inv
invert
not_
truth
index
length_hint
"""

for form in FORMS.strip().splitlines():
    for value in VALUES.strip().splitlines():
        call = form.replace("@", value)
        try:
            result = repr(eval(call))
        except Exception as error:
            result = f"{type(error).__name__}: {error}"
        print(call, "->", result)
