# global makes names of any block those of the module.
x = 1


def read():
    return x


def shadow():
    x = 2
    return x


def write():
    global x, fresh
    x = 3
    fresh = "made in write"


print(read(), shadow(), read())
write()
print(x, fresh)


def define():
    global Klass, func, mod_loop

    class Klass:
        pass

    def func():
        return "func"

    for mod_loop in range(3):
        pass


define()
print(Klass.__name__, Klass.__qualname__, func(), func.__qualname__, mod_loop)


class C:
    global y
    y = 5
    z = y


print(y, C.z, hasattr(C, "y"))


def outer():
    x = "outer"

    def inner():
        global x
        return x
    return inner()


print(outer())


def remove():
    global fresh
    del fresh


remove()
try:
    fresh
except NameError as e:
    print(e)
