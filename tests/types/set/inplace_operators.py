# |= &= -= ^= keep the set, and refuse what is no set.

def inplace(op, value, start=(1, 2, 3), kind=set):
    s = same = kind(start)
    scope = {"s": s, "v": value}
    exec(f"s {op}= v", scope)
    return type(scope["s"]).__name__, sorted(scope["s"]), scope["s"] is same


FORMS = """
inplace('@', {2, 9})
inplace('@', frozenset([2]))
inplace('@', {2: 0}.keys())
inplace('@', [2])
inplace('@', None)
inplace('@', {2}, kind=frozenset)
inplace('@', [2], kind=frozenset)
"""
VALUES = """
|
&
-
^
+
"""

for form in FORMS.strip().splitlines():
    for value in VALUES.strip().splitlines():
        call = form.replace("@", value)
        try:
            result = repr(eval(call))
        except Exception as error:
            result = f"{type(error).__name__}: {error}"
        print(call, "->", result)
