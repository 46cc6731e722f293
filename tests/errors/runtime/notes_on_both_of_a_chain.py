try:
    1 / 0
except ZeroDivisionError as e:
    e.add_note("note on the first")
    raise KeyError("x") from e
finally:
    pass
