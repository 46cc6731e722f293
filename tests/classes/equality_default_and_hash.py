# Defining __eq__ takes __hash__ away; identity is the default.
class A:
    pass


class E:
    def __eq__(self, o):
        return True


class EH(E):
    __hash__ = object.__hash__


class H:
    def __hash__(self):
        return 1


class SubE(E):
    pass


a, b = A(), A()
print(a == a, a == b, a != b, hash(a) == hash(a), a in [b, a], a == 5)
for cls in (E, SubE):
    try:
        hash(cls())
    except TypeError as x:
        print(x)
    print(cls.__hash__)
print(isinstance(hash(EH()), int), len({H(), H()}), E() == 5, 5 == E(), E() != 5)


class BadHash:
    def __hash__(self):
        return "x"


class BigHash:
    def __hash__(self):
        return 2**64 + 5


class MinusOne:
    def __hash__(self):
        return -1


try:
    hash(BadHash())
except TypeError as x:
    print(x)
print(hash(BigHash()) == hash(2**64 + 5), hash(MinusOne()))
try:
    {E(): 1}
except TypeError as x:
    print(x)


class NoneHash:
    __hash__ = None


try:
    {NoneHash()}
except TypeError as x:
    print(x)
