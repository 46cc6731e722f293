# The texts and attributes of NameError and UnboundLocalError.
def local():
    print(x)
    x = 1


def deleted():
    y = 1
    del y
    y


def free():
    def inner():
        return z
    try:
        inner()
    except NameError as e:
        print(type(e).__name__, e, "|", e.name)
    z = 1
    return inner()


def delete_unbound():
    del w
    w = 1


def conditional(flag):
    if flag:
        v = 1
    return v


for f in (local, deleted, free, delete_unbound, lambda: conditional(False), lambda: nowhere):
    try:
        print(f())
    except NameError as e:
        print(type(e).__name__, e, "|", e.name)
try:
    del missing
except NameError as e:
    print(e)


class C:
    try:
        inside
    except NameError as e:
        print(e)
    try:
        del inside
    except NameError as e:
        print(e)
