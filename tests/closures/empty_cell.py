# A cell without a value.
def f():
    def inner():
        return v
    cell = inner.__closure__[0]
    try:
        cell.cell_contents
    except ValueError as e:
        print(e)
    try:
        inner()
    except NameError as e:
        print(type(e).__name__, e)
    v = 1
    print(inner(), cell.cell_contents)
    del v
    try:
        inner()
    except NameError as e:
        print(e)
    cell.cell_contents = 5
    return v


print(f())
