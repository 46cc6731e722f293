def again(e):
    raise e


try:
    1 / 0
except ZeroDivisionError as e:
    again(e)
