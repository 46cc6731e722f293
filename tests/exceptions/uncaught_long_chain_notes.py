# Notes in the middle of a chain.
def read(n):
    try:
        return [1, 2][n]
    except IndexError as e:
        e.add_note(f"n was {n}")
        raise ValueError("can't read") from e


try:
    read(5)
except ValueError as e:
    e.add_note("outer note")
    raise
