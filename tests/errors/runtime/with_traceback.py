try:
    1 / 0
except ZeroDivisionError as e:
    raise ValueError("replaced").with_traceback(e.__traceback__)
