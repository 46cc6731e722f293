# random flags against a model of sets of bits
from enum import Flag, IntFlag, CONFORM, KEEP


class Random:
    def __init__(self, seed):
        self.state = seed

    def below(self, n):
        self.state = (self.state * 1103515245 + 12345) & 0x7FFFFFFF
        return (self.state >> 8) % n


r = Random(20)
for round_ in range(60):
    count = 1 + r.below(6)
    bits = []
    while len(bits) < count:
        bit = 1 << r.below(10)
        if bit not in bits:
            bits.append(bit)
    members = {f"M{i}": bit for i, bit in enumerate(bits)}
    for k in range(r.below(3)):
        a, b = r.below(count), r.below(count)
        members[f"A{k}"] = bits[a] | bits[b]
    base = (Flag, IntFlag)[r.below(2)]
    boundary = (CONFORM, KEEP)[r.below(2)]
    cls = base(f"F{round_}", members, boundary=boundary)
    everything = sum(bits)
    assert [m.value for m in cls] == bits
    line = [cls.__name__, base.__name__, boundary.name]
    for step in range(6):
        x, y = cls(r.below(1024)), cls(r.below(1024))
        if boundary is CONFORM:
            assert x.value & ~everything == 0
        assert (x | y).value == x.value | y.value
        assert (x & y).value == x.value & y.value
        assert (x ^ y).value == x.value ^ y.value
        assert (y in x) == (y.value & x.value == y.value)
        assert len(x) == x.value.bit_count()
        assert bool(x) == bool(x.value)
        assert cls(x.value) is x and (x | x) is x and x == x | cls(0)
        if boundary is CONFORM:
            assert (~x).value == everything & ~x.value
            assert ~~x is x
        line.append(repr(x))
        line.append(repr(~y))
        line.append(str([m.name for m in x]))
    print(*line)
