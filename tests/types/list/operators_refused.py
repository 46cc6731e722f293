# + * and comparisons of lists with other things.

FORMS = """
[1] + @
@ + [1]
[1] * @
@ * [1]
[1] < @
[1] == @
[1] >= @
"""
VALUES = """
[2]
(2,)
'a'
2
-1
None
{1: 2}
range(2)
1.5
True
"""

for form in FORMS.strip().splitlines():
    for value in VALUES.strip().splitlines():
        call = form.replace("@", value)
        try:
            result = repr(eval(call))
        except Exception as error:
            result = f"{type(error).__name__}: {error}"
        print(call, "->", result)
