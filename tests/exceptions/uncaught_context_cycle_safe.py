# A chain that would be a cycle is cut.
def f():
    try:
        raise ValueError("first")
    except ValueError as e:
        try:
            raise KeyError("second")
        except KeyError:
            raise e


f()
