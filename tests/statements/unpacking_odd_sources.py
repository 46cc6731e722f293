# Unpacking what has too little, too much, or cannot be unpacked.

def done(source, value):
    scope = {"v": value}
    exec(source, scope)
    return [scope.get(n, "-") for n in "abc"]


FORMS = """
done('a, b = v', @)
done('a, *b = v', @)
done('*a, b, c = v', @)
done('[a, [b, c]] = v', @)
done('for a, b in v: pass', @)
done('a = [*v]', @)
done('a, b, c = *v, 9', @)
"""
VALUES = """
(1, 2)
[1]
'xyz'
{1: 2, 3: 4}
iter([5, [6, 7]])
5
None
range(3)
[(1, 2), (3, 4)]
(x for x in 'ab')
"""

for form in FORMS.strip().splitlines():
    for value in VALUES.strip().splitlines():
        call = form.replace("@", value)
        try:
            result = repr(eval(call))
        except Exception as error:
            result = f"{type(error).__name__}: {error}"
        print(call, "->", result)
