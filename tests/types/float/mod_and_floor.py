"""% and // of floats keep the sign of the divisor."""
values = [5.5, -5.5, 0.0, 1e-9, 1e17, 3.0]
divisors = [2.0, -2.0, 0.3, -0.3, 1e300]
for a in values:
    print([(a % b, a // b) for b in divisors])
for a in values:
    for b in divisors:
        q, r = divmod(a, b)
        if (q, r) != (a // b, a % b) or r != 0 and (r < 0) != (b < 0):
            print("wrong", a, b)
print(1.0 % 0.1, 1 % 0.1, 0.3 % 0.1, 2 ** 53 % 3.0, -1 % 3.0, 5 // 0.4)
print(-0.0 % 1, 0.0 % -1, -0.0 // 1, 0.0 // -1, -1e-20 % 1, -1e-20 // 1)
print(10 ** 20 % 7.0, 7.0 % 10 ** 20, -7.5 // 1, int(-7.5), round(-7.5))
print(360.5 % 360, -90 % 360.0, 725 % 360.0, 1e16 % 3, 1e308 % 7)
