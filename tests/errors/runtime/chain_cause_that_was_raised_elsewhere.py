def make():
    try:
        int("x")
    except ValueError as e:
        return e


raise RuntimeError("why") from make()
