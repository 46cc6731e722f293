# A slotted object has no __dict__, and vars() refuses it.
class S:
    __slots__ = ("a",)


class N:
    pass


s = S()
s.a = 1
try:
    s.__dict__
except AttributeError as e:
    print(e)
try:
    vars(s)
except TypeError as e:
    print(e)
try:
    s.__dict__ = {}
except AttributeError as e:
    print(e)
n = N()
n.a = 1
print(n.__dict__, vars(n), vars(n) is n.__dict__)
try:
    vars(5)
except TypeError as e:
    print(e)
print("a" in vars(S), type(vars(S)).__name__)
print({k: getattr(s, k) for k in S.__slots__})
