"""Comprehensions of every kind, with conditions and nested."""


def main():
    total = 0
    for n in range(400):
        squares = [i * i for i in range(5_000)]
        evens = [s for s in squares if s % 2 == 0]
        table = {i: i % 7 for i in range(2_000)}
        seen = {s % 1009 for s in evens}
        pairs = [(a, b) for a in range(40) for b in range(40) if a < b]
        total += (sum(x for x in evens) + len(table) + len(seen)
                  + len(pairs) + sum(a * b for a, b in pairs) + n)
    print(total)
    grid = [[row * column for column in range(300)] for row in range(300)]
    flat = [cell for row in grid for cell in row if cell % 3]
    print(len(flat), sum(flat))
    words = [str(n) for n in range(50_000)]
    lengths = {}
    for word in words:
        lengths.setdefault(len(word), []).append(word)
    print({size: len(found) for size, found in lengths.items()})
    print(sum(1 for word in words if word[0] == word[-1]))


main()
