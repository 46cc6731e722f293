# callable() of everything.

class C:
    def __call__(self):
        return 1
class N:
    pass
n = N()
n.__call__ = lambda: 1


CALLS = """
callable(len), callable(int), callable(lambda: 0), callable(C), callable(C()), callable(N()), callable(n)
callable([].append), callable(5), callable('a'), callable(None), callable(type), callable(property()), callable(classmethod(len)), callable(staticmethod(len))
callable(int.__add__), callable((5).__add__), callable(list[int]), callable(int | str), callable(iter([])), callable(super(C, C()))
callable()
callable(1, 2)
callable(obj=5)
n()
"""

for call in CALLS.strip().splitlines():
    try:
        result = repr(eval(call))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(call, "->", result)
