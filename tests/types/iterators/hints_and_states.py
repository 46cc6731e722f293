# __length_hint__ and __setstate__ of every built-in iterator.

import operator
def states(make):
    out = []
    for n in (0, 1, -1, 99):
        it = make()
        try:
            it.__setstate__(n)
        except Exception as e:
            out.append(f"{type(e).__name__}: {e}")
        else:
            out.append(list(it))
    return out

FORMS = """
operator.length_hint(@, -7)
states(lambda: @)
[next(it := @), operator.length_hint(it, -7), list(it), operator.length_hint(it, -7)]
type(@).__name__
"""
VALUES = """
iter([1, 2, 3])
iter((1, 2, 3))
iter('abc')
iter('aé€')
iter(b'abc')
iter({1: 2, 3: 4})
iter({1: 2, 3: 4}.items())
iter({5})
iter(range(4))
iter(range(0, 2**65, 2**64))
reversed([1, 2, 3])
reversed((1, 2, 3))
reversed({1: 2, 3: 4})
enumerate('ab')
zip('ab', 'cd')
map(str, [1, 2])
filter(None, [1, 0])
iter(iter([1, 2]))
"""

for form in FORMS.strip().splitlines():
    for value in VALUES.strip().splitlines():
        call = form.replace("@", value)
        try:
            result = repr(eval(call))
        except Exception as error:
            result = f"{type(error).__name__}: {error}"
        print(call, "->", result)
