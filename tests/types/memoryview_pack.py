# What fits an item of each format.

def attempt(what, *args, **kwargs):
    try:
        r = what(*args, **kwargs)
    except Exception as e:
        print(type(e).__name__ + ":", e)
    else:
        print(r.tolist() if isinstance(r, memoryview) else repr(r))

class Index:
    def __index__(self):
        return 12


class Float:
    def __float__(self):
        return 2.5


sizes = dict(zip("cbB?hHeiIflLqQnNdP", (1,) * 4 + (2,) * 3 + (4,) * 3 + (8,) * 8))
values = (0, 1, -1, 127, 128, -128, -129, 255, 256, 32767, 32768, -32769, 65535,
          65536, 2 ** 31 - 1, 2 ** 31, -2 ** 31 - 1, 2 ** 32 - 1, 2 ** 32,
          2 ** 63 - 1, 2 ** 63, -2 ** 63, -2 ** 63 - 1, 2 ** 64 - 1, 2 ** 64,
          2 ** 200, 1.5, -0.0, 1e300, 1e-300, 65504.0, 65520.0, 65519.9, 6e-8, 1e-8,
          float("inf"), float("nan"), "a", b"a", b"ab", b"", bytearray(b"a"), None,
          True, [], Index(), Float(), 1j)
for form, size in sizes.items():
    m = memoryview(bytearray(size)).cast(form)
    print(form, m.itemsize, m.tolist())
    for value in values:
        name = type(value).__name__ if isinstance(value, (Index, Float)) else value
        try:
            m[0] = value
            print("  ", name, repr(m[0]), m.tobytes())
        except Exception as e:
            print("  ", name, type(e).__name__, e)
