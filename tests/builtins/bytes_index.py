"""Bytes by number: every end, and what is no number."""

data = bytes([0, 127, 128, 255])
for at in (0, 1, 2, 3, -1, -4):
    print(at, data[at])
for at in (4, -5, 1 << 70, -1 << 70, "0", None, 1.0, True, slice(1, 3)):
    try:
        print(repr(at)[:20], data[at])
    except (IndexError, TypeError) as error:
        print(repr(at)[:20], type(error).__name__, error)


class Mine(bytes):
    def __getitem__(self, key):
        return "mine", super().__getitem__(key)


print(Mine(data)[2], bytes.__getitem__(Mine(data), 2), b""[:0], bytearray(data)[-1])
