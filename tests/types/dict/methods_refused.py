# Wrong counts for each method of dict.

FORMS = """
{1: 2}.@()
{1: 2}.@(1, 2, 3, 4)
{1: 2}.@(bogus=1)
dict.@()
dict.@(5)
"""
VALUES = """
clear
copy
get
pop
popitem
setdefault
__contains__
__getitem__
__setitem__
__delitem__
__len__
__eq__
__or__
__class_getitem__
"""

for form in FORMS.strip().splitlines():
    for value in VALUES.strip().splitlines():
        call = form.replace("@", value)
        try:
            result = repr(eval(call))
        except Exception as error:
            result = f"{type(error).__name__}: {error}"
        print(call, "->", result)
