# frozenset keeps its kind and has no changing methods.

f = frozenset([1, 2])
class F(frozenset):
    pass


FORMS = """
hasattr(f, '@'), hasattr(set, '@')
f.@()
f.@([1])
f.@(1, 2, 3)
F([1]).@({2})
"""
VALUES = """
add
clear
copy
difference
difference_update
discard
intersection
isdisjoint
issubset
pop
remove
symmetric_difference
union
update
"""

for form in FORMS.strip().splitlines():
    for value in VALUES.strip().splitlines():
        call = form.replace("@", value)
        try:
            result = repr(eval(call))
        except Exception as error:
            result = f"{type(error).__name__}: {error}"
        print(call, "->", result)
