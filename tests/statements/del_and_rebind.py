# A deleted name falls back to the scope outside, except for locals.
len_was = len
len = lambda x: "mine"
print(len([1, 2]))
del len
print(len([1, 2]))
x = "global"


def f():
    global x
    x = 1
    del x
    try:
        return x
    except NameError as e:
        return str(e)


print(f())
x = "back"


def g():
    y = 1
    del y
    try:
        del y
    except UnboundLocalError as e:
        print(e)
    y = 2
    return y


print(g())


def outer():
    v = 1

    def inner():
        return v
    del v
    try:
        inner()
    except NameError as e:
        print(e)
    v = 3
    return inner()


print(outer())


class C:
    x = "class"
    print(x)
    del x
    print(x)
