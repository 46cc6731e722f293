try:
    1 / 0
except ZeroDivisionError as e:
    error = ValueError("alone")
    error.__context__ = e
    error.__suppress_context__ = True
    raise error
