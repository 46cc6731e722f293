# divmod() of all pairs of numbers, and of objects.

class D:
    def __divmod__(self, other):
        return ("divmod", other)
    def __rdivmod__(self, other):
        return ("rdivmod", other)
class No:
    def __divmod__(self, other):
        return NotImplemented


FORMS = """
divmod(@, 3)
divmod(7, @)
divmod(-7.5, @)
divmod(@, @) if '@' != 'D()' else 0
"""
VALUES = """
5
-2
2.5
0
0.0
True
2**70
D()
No()
'a'
None
1j
"""

for form in FORMS.strip().splitlines():
    for value in VALUES.strip().splitlines():
        call = form.replace("@", value)
        try:
            result = repr(eval(call))
        except Exception as error:
            result = f"{type(error).__name__}: {error}"
        print(call, "->", result)
