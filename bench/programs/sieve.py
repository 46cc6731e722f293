"""The primes below four million: a list of booleans."""


def sieve(limit):
    prime = [True] * (limit + 1)
    prime[0] = prime[1] = False
    i = 2
    while i * i <= limit:
        if prime[i]:
            for j in range(i * i, limit + 1, i):
                prime[j] = False
        i += 1
    count = total = 0
    for i in range(limit + 1):
        if prime[i]:
            count += 1
            total += i
    return count, total


count, total = sieve(4_000_000)
print(count, total)
