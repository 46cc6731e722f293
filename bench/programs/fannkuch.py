"""Flipping pancakes: indexing, swapping and reversing small lists."""


def fannkuch(n):
    perm1 = list(range(n))
    count = list(range(n))
    max_flips = checksum = 0
    r = n
    number = 0
    while True:
        while r != 1:
            count[r - 1] = r
            r -= 1
        if perm1[0] != 0:
            perm = perm1[:]
            flips = 0
            k = perm[0]
            while k:
                i = 0
                while i < k:
                    perm[i], perm[k] = perm[k], perm[i]
                    i += 1
                    k -= 1
                flips += 1
                k = perm[0]
            if flips > max_flips:
                max_flips = flips
            checksum += flips if number % 2 == 0 else -flips
        while True:
            if r == n:
                return checksum, max_flips
            first = perm1[0]
            for i in range(r):
                perm1[i] = perm1[i + 1]
            perm1[r] = first
            count[r] -= 1
            if count[r] > 0:
                break
            r += 1
        number += 1


checksum, flips = fannkuch(8)
print(checksum, flips)
checksum, flips = fannkuch(9)
print(checksum, flips)
