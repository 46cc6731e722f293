try:
    int("x")
except ValueError as e:
    error = SyntaxError("m", ("f", 1, 1, "text"))
    error.add_note("a note")
    raise error from e
