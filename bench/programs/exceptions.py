"""Exceptions: try without an error, raise and catch, deep, finally."""


class Problem(Exception):
    def __init__(self, code):
        super().__init__(code)
        self.code = code


def careful(i):
    try:
        return i + 1
    except Problem:
        return 0


def deep(level, i):
    if level == 0:
        raise Problem(i)
    return deep(level - 1, i) + 1


def main():
    total = 0
    for i in range(1_500_000):
        total = careful(total)
    print(total)
    caught = 0
    for i in range(300_000):
        try:
            if i % 3 == 0:
                raise Problem(i)
            total += 1
        except ValueError:
            total = 0
        except Problem as problem:
            caught += problem.code % 5
    print(total, caught)
    for i in range(40_000):
        try:
            deep(8, i)
        except Problem as problem:
            caught += problem.code % 3
        finally:
            total += 1
    print(total, caught)
    table = {}
    missing = 0
    for i in range(200_000):
        try:
            table[i % 1000]
        except KeyError:
            missing += 1
            if i % 2:
                table[i % 1000] = i
    print(missing)


main()
