fs = [lambda: i for i in range(3)]
print([f() for f in fs])
fs = [lambda i=i: i for i in range(3)]
print([f() for f in fs])
def outer():
    fs = []
    for i in range(3):
        def f(): return i
        fs.append(f)
    i = "last"
    return [f() for f in fs]
print(outer())
def counter():
    n = 0
    def inc(by=1):
        nonlocal n
        n += by
        return n
    def get(): return n
    return inc, get
inc, get = counter()
inc(); inc(5)
print(get(), inc.__closure__[0].cell_contents, inc.__closure__[0] is get.__closure__[0])
inc.__closure__[0].cell_contents = 100
print(get())
def empty():
    def f(): return later
    try: f.__closure__[0].cell_contents
    except ValueError as e: print(e)
    try: f()
    except NameError as e: print(type(e).__name__, e)
    later = 1
    print(f())
    del later
    try: f()
    except NameError as e: print(e)
empty()
def three():
    a = 1
    def two():
        def one():
            nonlocal a
            a += 1
            return a
        return one
    return two()() + a
print(three())
import types
cell = types.CellType(5)
print(cell.cell_contents, types.CellType() == types.CellType(), cell > types.CellType(3))
f = types.FunctionType((lambda: inc).__code__, globals(), "made", None, None)
print(f() is inc, f.__name__)
