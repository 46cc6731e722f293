# Raising a caught exception again adds its new place to the traceback.
def make():
    raise ValueError("x")


saved = None
try:
    make()
except ValueError as e:
    saved = e


def again(e):
    raise e


again(saved)
