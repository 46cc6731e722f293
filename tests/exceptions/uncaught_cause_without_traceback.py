# A cause that was never raised is shown without a traceback.
def f():
    raise ValueError("outcome") from KeyError("never raised")


f()
