# Numbers of 16 bits in a memoryview.
m = memoryview(bytearray(2)).cast("e")
b = m.cast("B")
bits = memoryview(bytearray(2)).cast("H")
for n in (0, 1, 2, 0x3ff, 0x400, 0x401, 0x3c00, 0x3c01, 0x3555, 0x7bff, 0x7c00,
          0x8000, 0x8001, 0xfbff, 0xfc00, 0x4248, 0x0200):
    bits[0] = n
    print(hex(n), bits.cast("B").cast("e")[0])
for d in (0.1, 1 / 3, 2049.0, 2051.0, 2 ** -24, 2 ** -25, 2 ** -25 * 1.0001,
          3 * 2 ** -25, 2 ** -14, 2 ** -14 - 2 ** -25, 2 ** -14 - 2 ** -26, 65503.999,
          65519.99999, -65519.99, 1e-40, -1e-40, 3.14159, 1023.75, 4095.5, 7):
    m[0] = d
    print(d, m[0], b.hex())
same = 0
for n in range(0, 65536, 7):
    bits[0] = n
    d = bits.cast("B").cast("e")[0]
    m[0] = d
    same += d != d or b == bits.cast("B")
print(same == len(range(0, 65536, 7)))
