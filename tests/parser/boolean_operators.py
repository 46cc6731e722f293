# and / or give one of their operands and stop early.
def t(v):
    print("eval", repr(v))
    return v


print(t(0) or t("") or t([]) or t("last"))
print(t(1) and t("a") and t([]) and t("never"))
print(t(0) or t(5) or t("never"), t(1) and t(0) and t("never"))
print(1 and 2, 0 and 2, 1 or 2, 0 or 2, None or 0, [] and 1, "" or None, () or {} or set())
print(1 or 1 / 0, 0 and 1 / 0, not 0, not "x", not None, not not [0])
print((t(0) and t(1)) or (t(2) and t(3)), t(1) or t(2) and t(3))


class B:
    def __init__(self, v):
        self.v = v

    def __bool__(self):
        print("bool", self.v)
        return self.v

    def __repr__(self):
        return f"B({self.v})"


print(B(True) and B(False) and B(True))
print(B(False) or B(True) or B(False))
print(not B(True), B(True) if B(False) else B(False))
if B(True) and not B(False) or B(True):
    print("taken")
x = None
x = x or "default"
print(x, x and x.upper())
while B(False) or B(False):
    pass
