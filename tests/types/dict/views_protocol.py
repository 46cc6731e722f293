# Views: repr, len, mapping, reversed, errors.

d = {'a': 1, 'b': 2}


FORMS = """
d.@(), str(d.@()), len(d.@()), list(reversed(d.@()))
d.@().mapping, type(d.@().mapping).__name__
d.@()[0]
hash(d.@()) if '@' != 'values' else 0
d.@().x
setattr(d.@(), 'x', 1)
type(d.@())()
iter(d.@()).__length_hint__(), next(iter(d.@()))
d.@().__contains__('a'), d.@().__len__()
d.@() == d.@(), d.@() == 5, d.@() != d.@()
next(reversed({}.@()))
d.@(1)
type(d.@()).__name__, type(iter(d.@())).__name__, type(reversed(d.@())).__name__
"""
VALUES = """
keys
values
items
"""

for form in FORMS.strip().splitlines():
    for value in VALUES.strip().splitlines():
        call = form.replace("@", value)
        try:
            result = repr(eval(call))
        except Exception as error:
            result = f"{type(error).__name__}: {error}"
        print(call, "->", result)
