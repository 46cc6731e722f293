# del of slices.

def cut(*bounds):
    l = list(range(10))
    del l[slice(*bounds)]
    return l


CALLS = """
cut(2, 4)
cut(None)
cut(None, None, 2)
cut(None, None, -3)
cut(8, 1, -2)
cut(5, 5)
cut(100, 200)
cut(-3, None)
cut(None, -8)
cut(1, None, 100)
cut(0, 1, 0)
cut(1.5)
cut(None, None, 2**70)
cut(None, None, -(2**70))
"""

for call in CALLS.strip().splitlines():
    try:
        result = repr(eval(call))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(call, "->", result)
