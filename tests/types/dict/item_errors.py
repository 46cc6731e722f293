# Keys that are missing or unhashable.

class Angry:
    def __hash__(self):
        return 1
    def __eq__(self, other):
        raise ValueError("no comparing")
    def __repr__(self):
        return "Angry"

class NoHash:
    def __eq__(self, other):
        return True

class BadHash:
    def __hash__(self):
        return "x"


FORMS = """
{1: 2}[@]
{1: 2}.get(@, 'none')
@ in {1: 2}
{1: 2}.pop(@)
{1: 2}.pop(@, 'none')
{1: 2}.setdefault(@, 5)
{1: 2}.__delitem__(@)
{1: 2}.__setitem__(@, 3)
dict.fromkeys([@])
"""
VALUES = """
1
2
'k'
None
(1, 2)
[]
{}
Angry()
NoHash()
BadHash()
"""

for form in FORMS.strip().splitlines():
    for value in VALUES.strip().splitlines():
        call = form.replace("@", value)
        try:
            result = repr(eval(call))
        except Exception as error:
            result = f"{type(error).__name__}: {error}"
        print(call, "->", result)
