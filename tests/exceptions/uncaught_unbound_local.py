# Reading a local before its assignment.
total = 10


def add(n):
    print("adding", n)
    total += n


add(1)
