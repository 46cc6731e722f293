# assert with a message.
def half(n):
    assert n % 2 == 0, f"{n} is odd"
    return n // 2


print(half(10))
half(7)
