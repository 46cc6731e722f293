"""Going over bytes, and a subclass of bytes."""
data = b"\x00az\xff"
for value in data:
    print(value, end=" ")
print(list(enumerate(data)), sum(data), max(data), data.index(255), 97 in data)
a, *rest = data
print(a, rest, bytes(x ^ 0xFF for x in data), bytes(sorted(data, reverse=True)))
print([data[i:i + 2] for i in range(0, 4, 2)], data[1:2] == b"a", data[1] == 97)


class Packet(bytes):
    def __new__(cls, *fields):
        return super().__new__(cls, fields)

    @property
    def checksum(self):
        return sum(self) % 256


p = Packet(1, 2, 255)
print(p, p.checksum, len(p), p == b"\x01\x02\xff", type(p[:2]).__name__)
print(p.hex(), p + b"!", type(p + b"!").__name__, isinstance(p, bytes), {p: 1})
print(b"".join([p, b"-", p]), b"%s" % p, int.from_bytes(p, "big"))
print(bytes(p) == p, type(bytes(p)).__name__, sorted([b"b", b"a", b"ab"]))
text = "é€"
print([hex(b) for b in text.encode()], bytes([195, 169]).decode(), b"" or "empty")
