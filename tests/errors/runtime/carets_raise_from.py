def make():
    raise KeyError("inner")


raise ValueError("outer") from make()
