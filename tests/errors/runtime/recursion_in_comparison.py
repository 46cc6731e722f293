import sys
sys.setrecursionlimit(50)


class C:
    def __eq__(self, other):
        return self == other


print(C() == C())
