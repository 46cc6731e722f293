"""Values past every range that a compact representation might favour."""
exponents = [-1074, -1073, -1023, -1022, -1021, -768, -767, -766, -512,
             -256, -255, -254, -1, 0, 1, 255, 256, 257, 258, 511, 512,
             767, 768, 769, 770, 1022, 1023]
for exponent in exponents:
    value = 2.0 ** exponent
    copy = -(-value)
    print(exponent, value, copy == value, hash(copy) == hash(value),
          value * 1.5, value / 2, {value: 1}[copy])
box = [2.0 ** e for e in exponents]
print(sorted(box, reverse=True)[:3], min(box), max(box))
print(box.index(2.0 ** 300 / 2.0 ** 45), 2.0 ** 512 in box)
x = 2.0 ** -500
y = 2.0 ** 500
print(x * y, x / y, y / x, x + y == y, x - x, y - y, -x, -y, abs(-y))
x += x
y -= y / 4
print(x, y, x < y, x == 2.0 ** -499, str(x) == repr(x), bool(x))
