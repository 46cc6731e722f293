"""to_bytes and from_bytes."""


def show(call, *args, **kwargs):
    """Print what a call gives, or the exception that it raises."""
    try:
        print(repr(call(*args, **kwargs)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


show((258).to_bytes, 2, "big")
show((258).to_bytes, 2, "little")
show((258).to_bytes, 4)
show((5).to_bytes)
show((0).to_bytes, 0, "big")
show((-1).to_bytes, 2, "big", signed=True)
show((-128).to_bytes, 1, "little", signed=True)
show((-129).to_bytes, 1, "little", signed=True)
show((-1).to_bytes, 2, "big")
show((256).to_bytes, 1, "big")
show((128).to_bytes, 1, "big", signed=True)
show((1).to_bytes, -1, "big")
show((1).to_bytes, 1, "middle")
show((2 ** 80).to_bytes, 12, "big")
show((1).to_bytes, length=3, byteorder="little")
show(int.from_bytes, b"\x01\x02", "big")
show(int.from_bytes, b"\x01\x02", "little")
show(int.from_bytes, b"\xff\xff", "big", signed=True)
show(int.from_bytes, b"\xff" * 12, "big")
show(int.from_bytes, b"\x80" + b"\x00" * 11, "big", signed=True)
show(int.from_bytes, b"")
show(int.from_bytes, [1, 2, 3])
show(int.from_bytes, [1, 256])
show(int.from_bytes, "ab")
show(int.from_bytes, 5)
for n in (0, 1, 255, 65535, 10 ** 20):
    size = (n.bit_length() + 7) // 8
    print(int.from_bytes(n.to_bytes(size, "big"), "big") == n, end=" ")
print()
