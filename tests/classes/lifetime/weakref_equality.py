# Weak references compare and hash as their objects while those live.
from weakref import ref


class K:
    def __init__(self, v):
        self.v = v

    def __eq__(self, o):
        return self.v == o.v

    def __hash__(self):
        return self.v


a, b = K(1), K(1)
ra, rb = ref(a), ref(b)
print(ra == rb, ra is rb, hash(ra) == hash(a), hash(rb))
del a
print(ra == rb, ra == ra, hash(ra))
c = K(2)
rc = ref(c)
del c
try:
    hash(rc)
except TypeError as e:
    print(e)
for wrong in (5, "text", (1,), None, [1], {}):
    try:
        ref(wrong)
    except TypeError as e:
        print(e)
