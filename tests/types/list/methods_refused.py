# Wrong counts for each method of list.

FORMS = """
[1, 2].@()
[1, 2].@(1, 2, 3, 4, 5)
[1, 2].@(x=1)
list.@()
list.@(5)
"""
VALUES = """
append
clear
copy
count
extend
index
insert
pop
remove
reverse
sort
__len__
__contains__
__add__
__mul__
__getitem__
__setitem__
__delitem__
"""

for form in FORMS.strip().splitlines():
    for value in VALUES.strip().splitlines():
        call = form.replace("@", value)
        try:
            result = repr(eval(call))
        except Exception as error:
            result = f"{type(error).__name__}: {error}"
        print(call, "->", result)
