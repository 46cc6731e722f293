# Subclasses of built-in types and what their operations give back.
class I(int):
    def __new__(cls, v, unit="m"):
        self = super().__new__(cls, v)
        self.unit = unit
        return self

    def __repr__(self):
        return f"I({int(self)})"


i = I(5, "km")
print(i, i + 1, type(i + 1).__name__, i.unit, i == 5, hash(i) == hash(5), [10] * i, -i)


class S(str):
    def shout(self):
        return self.upper() + "!"


s = S("abc")
print(s.shout(), type(s.upper()).__name__, type(s[:]).__name__, s + "d", s == "abc", {s: 1}["abc"], len(s))


class L(list):
    def __getitem__(self, i):
        return ("got", super().__getitem__(i))


l = L([1, 2, 3])
print(l[0], l, list(l), [x for x in l], type(l + [4]).__name__, type(l[:2]).__name__, l == [1, 2, 3])


class T(tuple):
    def __new__(cls, *a):
        return super().__new__(cls, a)


t = T(1, 2)
print(t, t + (3,), type(t * 2).__name__, t == (1, 2), hash(t) == hash((1, 2)))


class F(float):
    def __str__(self):
        return "F!"


f = F(1.5)
print(f, repr(f), f * 2, type(-f).__name__, f"{f}", f"{f:.2f}")


class Se(set):
    pass


print(Se([1]) | {2}, type(Se([1]) | {2}).__name__, type(Se([1]).copy()).__name__)


class D(dict):
    def __repr__(self):
        return "D" + super().__repr__()


print(D(a=1), D(a=1) | {"b": 2}, type(D(a=1).copy()).__name__, D.fromkeys("x"))
