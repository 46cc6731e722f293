"""assert, SystemExit and other exceptions raised by statements."""
def attempt(action):
    try:
        print(action())
    except BaseException as error:
        print(type(error).__name__, repr(error), error.args)


def check(x):
    assert x > 0
    return "fine"


def message(x):
    assert x > 0, f"bad {x}"
    return "fine"


def tuple_message(x):
    assert x, (1, 2)


attempt(lambda: check(1))
attempt(lambda: check(0))
attempt(lambda: message(-1))
attempt(lambda: tuple_message(0))
attempt(lambda: exec("raise SystemExit(3)"))
attempt(lambda: exec("import sys; sys.exit('reason')"))
attempt(lambda: exec("import sys; sys.exit()"))
attempt(lambda: exec("raise KeyboardInterrupt"))
attempt(lambda: exec("raise StopIteration(1)"))
attempt(lambda: exec("raise NotImplementedError('todo')"))
attempt(lambda: exec("del missing"))
attempt(lambda: exec("a.b.c = 1"))
attempt(lambda: exec("x = [1]; x[1] = 2"))
attempt(lambda: exec("x = {}; del x['k']"))
attempt(lambda: exec("for i in 5: pass"))
attempt(lambda: exec("a, b = 1, 2, 3"))
attempt(lambda: exec("with 5: pass"))
attempt(lambda: exec("class A(5): pass"))
attempt(lambda: exec("raise"))
attempt(lambda: exec("import nothing_here"))
attempt(lambda: exec("def f(): f.x.y\nf()"))
attempt(lambda: exec("lambda: (yield)\nprint('fine')"))
