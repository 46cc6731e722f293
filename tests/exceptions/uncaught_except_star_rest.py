try:
    raise BaseExceptionGroup("outer", [
        ExceptionGroup("inner", [ValueError(1), KeyError(2)]),
        KeyboardInterrupt()])
except* KeyError as e:
    pass
except* KeyboardInterrupt as e:
    e.add_note("seen")
    raise
