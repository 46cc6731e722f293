# assert without a message ends in a bare name.
def positive(n):
    assert n > 0
    return n


print(positive(1))
positive(-1)
