# The methods take any iterable where the operators want sets.

def shown(v):
    return (type(v).__name__, sorted(v)) if isinstance(v, (set, frozenset)) else v


FORMS = """
shown({1, 2, 3}.union(@))
shown({1, 2, 3}.intersection(@))
shown({1, 2, 3}.difference(@))
shown({1, 2, 3}.symmetric_difference(@))
{1, 2, 3}.issubset(@)
{1, 2, 3}.issuperset(@)
{1, 2, 3}.isdisjoint(@)
"""
VALUES = """
[3, 4]
(2, 2)
range(5)
{3: 1}
{}
iter([1])
5
None
[[]]
"""

for form in FORMS.strip().splitlines():
    for value in VALUES.strip().splitlines():
        call = form.replace("@", value)
        try:
            result = repr(eval(call))
        except Exception as error:
            result = f"{type(error).__name__}: {error}"
        print(call, "->", result)
