# Storing and deleting items and attributes where nothing can be stored.

import warnings
warnings.simplefilter("ignore")
def done(source, value):
    scope = {"v": value}
    exec(source, scope)
    return scope["v"]

FORMS = """
done('v[0] = 1', @)
done('del v[0]', @)
done('v[0:1] = [5]', @)
done('del v[0:1]', @)
done('v[0] += 1', @)
done('v.x = 1', @) and 'stored'
done('del v.x', @)
done('v.x += 1', @)
done('v += [1]', @)
done('with v: pass', @)
done('v()', @)
"""
VALUES = """
5
'ab'
(1, 2)
[1, 2]
{0: 1}
{0, 1}
None
range(3)
frozenset([0])
1.5
b'ab'
"""

for form in FORMS.strip().splitlines():
    for value in VALUES.strip().splitlines():
        call = form.replace("@", value)
        try:
            result = repr(eval(call))
        except Exception as error:
            result = f"{type(error).__name__}: {error}"
        print(call, "->", result)
