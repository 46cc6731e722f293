# dict.fromkeys, on subclasses too.

class Sub(dict):
    def __setitem__(self, key, value):
        super().__setitem__(key, [value])

class Made:
    def __init__(self):
        self.seen = []
    def __setitem__(self, key, value):
        self.seen.append((key, value))
    fromkeys = classmethod(dict.fromkeys.__func__) if hasattr(dict.fromkeys, "__func__") else None

class WithNew(dict):
    def __new__(cls):
        return {"already": 1}


CALLS = """
dict.fromkeys('ab'), dict.fromkeys('aba', 0), dict.fromkeys(range(2), []), dict.fromkeys({5: 6})
dict.fromkeys({1}, 2), dict.fromkeys(x for x in 'q')
Sub.fromkeys('ab', 1), type(Sub.fromkeys('a')), type(Sub().fromkeys('a'))
WithNew.fromkeys('b', 2)
dict.fromkeys()
dict.fromkeys(5)
dict.fromkeys([1], 2, 3)
dict.fromkeys([[]])
dict.fromkeys(iterable=[1])
{}.fromkeys('a'), {1: 2}.fromkeys([3])
"""

for call in CALLS.strip().splitlines():
    try:
        result = repr(eval(call))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(call, "->", result)
