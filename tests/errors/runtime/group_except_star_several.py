def fail(kind):
    raise kind("x")


try:
    raise ExceptionGroup("g", [ValueError(1), TypeError(2), OSError(3)])
except* ValueError as e:
    fail(KeyError)
except* TypeError as e:
    fail(IndexError)
