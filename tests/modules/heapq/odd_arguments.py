# heapq with arguments that are no heaps.

import heapq
class Angry:
    def __lt__(self, other):
        raise ValueError("no order")
    def __repr__(self):
        return "Angry"

FORMS = """
heapq.heappush(@, 1)
heapq.heappop(@)
heapq.heapify(@)
heapq.heapreplace(@, 1)
heapq.heappushpop(@, 1)
heapq.nsmallest(2, @)
heapq.nlargest(2, @)
list(heapq.merge(@, [1]))
"""
VALUES = """
[]
[3]
(1, 2)
'ba'
None
5
{2: 0, 1: 0}
[Angry(), Angry()]
[1, 'a', 2]
"""

for form in FORMS.strip().splitlines():
    for value in VALUES.strip().splitlines():
        call = form.replace("@", value)
        try:
            result = repr(eval(call))
        except Exception as error:
            result = f"{type(error).__name__}: {error}"
        print(call, "->", result)
