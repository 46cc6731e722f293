# What every iterator refuses.

FORMS = """
@[0]
len(@)
@()
@ + @
@ < @
type(@)() if type(@).__name__ not in ('zip', 'map', 'filter', 'enumerate') else 'made'
type('T', (type(@),), {}) and 'made'
setattr(@, 'x', 1)
@.x
bool(@), iter(it := @) is it, @ == @
hash(@) is None
@.__next__(1)
@.__iter__(1)
reversed(@)
"""
VALUES = """
iter([])
iter(())
iter('')
iter({})
iter(set())
iter(range(1))
iter(range(2**70))
reversed([])
zip()
iter(len, 0)
"""

for form in FORMS.strip().splitlines():
    for value in VALUES.strip().splitlines():
        call = form.replace("@", value)
        try:
            result = repr(eval(call))
        except Exception as error:
            result = f"{type(error).__name__}: {error}"
        print(call, "->", result)
