# An exception that outlives the call that caught it keeps that call's locals.
import gc


class T:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)


def raiser(name):
    inner = T(name + " inner")
    raise ValueError(name)


def in_a_local(name):
    t = T(name)
    try:
        raiser(name)
    except ValueError as e:
        kept = e
    print("end", name)


def not_kept(name):
    t = T(name)
    try:
        raiser(name)
    except ValueError as e:
        pass
    print("end", name)


def returned(name):
    t = T(name)
    try:
        raiser(name)
    except ValueError as e:
        return e


def stored(name, where):
    t = T(name)
    try:
        raiser(name)
    except ValueError as e:
        where.append(e)
    u = T(name + " later")
    return len(where)


def several(name, where):
    t = T(name)
    for i in range(3):
        try:
            raiser(f"{name}{i}")
        except ValueError as e:
            where.append(e)


def traceback_dropped(name, where):
    t = T(name)
    try:
        raiser(name)
    except ValueError as e:
        where.append(e.with_traceback(None))


def reraised(name, where):
    t = T(name)
    try:
        raiser(name)
    except ValueError as e:
        where.append(e)
        raise KeyError(name) from e


def finally_only(name):
    t = T(name)
    try:
        try:
            raiser(name)
        finally:
            print("finally")
    except ValueError:
        return "done"


def cleared(name):
    t = T(name)
    try:
        raiser(name)
    except ValueError as e:
        kept = e
        kept.__traceback__ = None
    print("end", name)


def generator(name):
    t = T(name)
    try:
        raiser(name)
    except ValueError as e:
        yield str(e)
    yield 2


in_a_local("a")
print("after a")
gc.collect()
print("collected a")
not_kept("b")
print("after b")
e = returned("c")
print("after c", e)
del e
print("gone c")
box = []
print(stored("d", box))
print("after d")
box.clear()
print("gone d")
several("f", box)
print("after f")
del box[1]
print("one less")
box.clear()
print("gone f")
traceback_dropped("g", box)
print("after g")
box.clear()
try:
    reraised("h", box)
except KeyError as k:
    print("caught", k)
print("after h")
box.clear()
print("gone h")
print(finally_only("i"))
print("after i")
cleared("j")
print("after j")
print(list(generator("k")))
print("after k")


def frames(e):
    tb = e.__traceback__
    while tb:
        yield tb.tb_frame.f_code.co_name, sorted(tb.tb_frame.f_locals)
        tb = tb.tb_next


e = returned("l")
print(*frames(e))
print("after frames")
del e
gc.collect()
print("end of program")
