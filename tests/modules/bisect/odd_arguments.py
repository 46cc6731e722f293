# bisect with bounds, keys and sequences that are none.

import bisect
class Seq:
    def __len__(self):
        return 4
    def __getitem__(self, i):
        return i * 2
class Keeps(list):
    def insert(self, at, item):
        super().insert(at, ("kept", item))

FORMS = """
bisect.@([1, 2, 2, 3], 2), bisect.@([], 1), bisect.@('abd', 'c') if '@'[0] == 'b' else 0
bisect.@([1, 2, 3], 2, 1), bisect.@([1, 2, 3], 9, 0, 2), bisect.@([1, 2, 3], 2, lo=1, hi=2)
bisect.@([3, 2, 1], 2, key=lambda x: -x)
bisect.@([1, 2], 1, -1)
bisect.@([1, 2], 1, 0, -5)
bisect.@([1, 2], 5, 0, 9)
bisect.@([1, 2], 'a')
bisect.@([1, 2], 1, 'a')
bisect.@([1, 2], 1, 0, 'a')
bisect.@([1, 2], 1, key=5)
bisect.@({1: 2}, 1)
bisect.@(5, 1)
bisect.@(5, 1, 0, 1)
bisect.@(Seq(), 3)
bisect.@(Keeps([1, 3]), 2)
bisect.@()
bisect.@([1], 2, 3, 4, 5)
bisect.@(x=1, a=[2])
"""
VALUES = """
bisect_left
bisect_right
insort_left
insort_right
"""

for form in FORMS.strip().splitlines():
    for value in VALUES.strip().splitlines():
        call = form.replace("@", value)
        try:
            result = repr(eval(call))
        except Exception as error:
            result = f"{type(error).__name__}: {error}"
        print(call, "->", result)
