"""Sorting numbers and strings: shuffled, sorted, reversed, in runs."""


def shuffled(count):
    seed = 42
    out = []
    for i in range(count):
        seed = (seed * 3877 + 29573) % 139968
        out.append(seed * 100 + i % 100)
    return out


def main():
    numbers = shuffled(500_000)
    numbers.sort()
    print(numbers[0], numbers[len(numbers) // 2], numbers[-1])
    for _ in range(10):
        numbers.sort()
        numbers.reverse()
        numbers.sort()
    print(numbers[1000])
    runs = sorted(shuffled(100_000)) + sorted(shuffled(120_000))
    print(sorted(runs)[777])
    floats = sorted([n / 7 for n in shuffled(200_000)])
    print("%.6f" % floats[5000])
    words = sorted([str(n) for n in shuffled(200_000)])
    print(words[0], words[-1])


main()
