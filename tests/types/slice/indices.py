# slice.indices for lengths and bounds of every kind.

class Whole:
    def __index__(self):
        return 3


FORMS = """
slice(@).indices(5)
slice(@, None, -1).indices(5)
slice(None, @, 2).indices(5)
slice(None, None, @).indices(5)
slice(1, 4).indices(@)
"""
VALUES = """
0
2
-2
9
-9
None
2**70
-(2**70)
True
Whole()
1.5
'a'
"""

for form in FORMS.strip().splitlines():
    for value in VALUES.strip().splitlines():
        call = form.replace("@", value)
        try:
            result = repr(eval(call))
        except Exception as error:
            result = f"{type(error).__name__}: {error}"
        print(call, "->", result)
