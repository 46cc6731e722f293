def numbers():
    yield from (1 / x for x in (1, 0))


def squares():
    for n in numbers():
        yield n * n


print([*squares()])
