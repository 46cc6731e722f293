try:
    raise ExceptionGroup("g", [ValueError(1), ValueError(2)])
except* ValueError as g:
    raise RuntimeError("after") from g
