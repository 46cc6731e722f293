# Three errors, each while the one before was handled.
def a():
    try:
        1 / 0
    except ZeroDivisionError:
        try:
            {}["k"]
        except KeyError:
            [][1]


a()
