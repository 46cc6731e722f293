"""A report made with padding, in three ways."""
rows = [("apple", 3, 1.5), ("fig", 12, 0.25), ("pomegranate", 1, 13.0)]
for name, count, price in rows:
    print(name.ljust(12, ".") + str(count).rjust(4) + f"{price:8.2f}")
for row in rows:
    print("%-12s%4d%8.2f" % row)
for row in rows:
    print("{:<12}{:>4}{:>8.2f}".format(*row))
width = max(len(name) for name, *_ in rows)
for name, count, price in rows:
    print(f"{name:>{width}} | {count:^5} | {count * price:<+8.1f}|")
print("=" * 20, "-" * 3 + ">", "ab" * 3, sep="\n")
total = sum(count * price for _, count, price in rows)
print(f"{'total':>{width}} | {'':^5} | {total:<+8.1f}|")
print(f"{1234567.891:>15,.2f}|{-1234:>+10,d}|{0.1234:>8.1%}|{255:>#6x}|")
print("|".join(f"{n:^{n}}" for n in range(1, 8)))
print("\n".join(" ".join(f"{a * b:3}" for b in range(1, 6)) for a in range(1, 4)))
