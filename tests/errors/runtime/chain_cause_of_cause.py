def first():
    return {}["a"]


def second():
    try:
        first()
    except KeyError as e:
        raise ValueError("second") from e


def third():
    try:
        second()
    except ValueError as e:
        raise TypeError("third") from e


third()
