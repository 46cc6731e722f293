def f():
    def g():
        nonlocal counter
        counter += 1
    return g
