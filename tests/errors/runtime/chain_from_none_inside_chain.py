try:
    try:
        1 / 0
    except ZeroDivisionError:
        raise KeyError("hides it") from None
except KeyError:
    raise ValueError("shows the key error")
