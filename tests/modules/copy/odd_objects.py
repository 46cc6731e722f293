# copy and deepcopy of what can and cannot be copied.

import copy
class R:
    def __reduce__(self):
        return 5
class S:
    def __reduce_ex__(self, n):
        return (list, ((1, 2),))
class T:
    def __copy__(self):
        return "shallow"
    def __deepcopy__(self, memo):
        return "deep"
class V:
    def __reduce__(self):
        return "name"
class Slots:
    __slots__ = ("a", "b")
s = Slots()
s.a = [1]
loop = [1]
loop.append(loop)

CALLS = """
copy.copy([1]), copy.copy((1,)), copy.copy({1: [2]}), copy.copy({1}), copy.copy('a'), copy.copy(5), copy.copy(None), copy.copy(len) is len, copy.copy(int) is int
copy.copy(R())
copy.copy(S()), copy.deepcopy(S()), copy.copy(T()), copy.deepcopy(T()), type(copy.copy(V()))
copy.copy(s).a is s.a, copy.deepcopy(s).a is s.a, hasattr(copy.copy(s), 'b')
(d := copy.deepcopy(loop))[1] is d, d[0], copy.copy(loop)[1] is loop
copy.deepcopy({1: [2]}), copy.deepcopy((1, [2])), copy.deepcopy({(1, 2)}), copy.deepcopy(bytearray(b'a')), copy.deepcopy(range(3)), copy.deepcopy(1 + 2j)
(t := ([],), copy.deepcopy(t)[0] is t[0])[1], (u := (1, 2)) is copy.deepcopy(u)
copy.copy(x for x in ())
list(copy.deepcopy(iter({1: 2})))
copy.deepcopy(copy)
copy.copy(copy)
copy.copy()
copy.copy(1, 2)
copy.deepcopy([1], 5)
copy.deepcopy([1], {}), copy.deepcopy(x=[1])
copy.replace(5)
copy.replace(5, a=1)
copy.replace(slice(1), start=2) if hasattr(slice, '__replace__') else 0
copy.error, copy.Error.__name__, copy.__all__
"""

for call in CALLS.strip().splitlines():
    try:
        result = repr(eval(call))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(call, "->", result)
