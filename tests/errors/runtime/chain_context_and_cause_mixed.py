try:
    try:
        try:
            1 / 0
        except ZeroDivisionError:
            [][1]
    except IndexError as e:
        raise KeyError("k") from e
except KeyError:
    undefined
