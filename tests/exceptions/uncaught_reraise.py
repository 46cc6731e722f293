# A bare raise keeps the traceback of the first one.
def risky():
    raise OSError("disk on fire")


def careful():
    try:
        risky()
    except OSError as e:
        print("saw", e)
        raise


careful()
