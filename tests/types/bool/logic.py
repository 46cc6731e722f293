"""and, or, not, chained comparisons, short circuits."""
def t(name):
    print(name, end=" ")
    return True


def f(name):
    print(name, end=" ")
    return False


print(t(1) and t(2), f(3) and t(4), t(5) or t(6), f(7) or f(8))
print(not t(9) or f(10) and t(11), (f(12) or t(13)) and not f(14))
print(1 < 2 < 3, 1 < 3 < 2, 3 > 2 == 2, (3 > 2) == 2, 1 == 1 != 2)
print([] or {} or "last", "a" and [] and 1, 0 or None, 1 and 2 and 3, not not 5)


def value(n):
    print("value", n, end="; ")
    return n


print(value(1) < value(2) < value(3))
print(value(5) < value(2) < value(3))
print([a and b for a in (0, 1) for b in ("", "x")],
      [a or b for a in (0, 1) for b in ("", "x")])
print("yes" if t(15) and not f(16) else "no", 5 if [] else 6 if {} else 7)
x = 5
print(0 < x <= 5 and x in (5, 6), not x == 5, not (x != 5), x is not None)
print(True > False, True + 1 == 2, sum(n % 2 == 0 for n in range(10)))
print(True is (1 == 1), bool("False"), any([0, "", None]), all([]))
if not (x > 3 and x < 4) and (x or 1 / 0):
    print("no division")
while (x := x - 1) and x != 2:
    print(x, end=" ")
print(x)
