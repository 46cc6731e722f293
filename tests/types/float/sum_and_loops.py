"""Sums and loops of floats: the order and the rounding count."""
print(sum([0.1] * 10), sum([0.1, 0.2, 0.3]), sum([1e16, 1.0, -1e16]))
print(sum([0.1] * 10, 0.5), sum([1, 2.5, 3]), sum([True, 0.5]))
print(sum([1e308, 1e308, -1e308]), sum([10 ** 20, 0.5, -10 ** 20]))
total = 0.0
for _ in range(10):
    total += 0.1
print(total)
x = 1.0
steps = 0
while x > 1e-300:
    x /= 7.3
    steps += 1
print(steps, x)
x = 1.0
while x < 1e300:
    x *= 3.7
print(x)
term, e = 1.0, 0.0
for n in range(1, 30):
    e += term
    term /= n
print(e)
pi = 0.0
for k in range(2000):
    pi += 4 / (2 * k + 1) * (-1) ** k
print(pi)
guess = 1.0
for _ in range(8):
    guess = (guess + 2 / guess) / 2
print(guess, guess * guess)
