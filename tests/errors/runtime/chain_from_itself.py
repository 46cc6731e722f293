try:
    raise ValueError("self")
except ValueError as e:
    raise e from e
