# Decorators are evaluated from the top, applied from the bottom.
def deco(name):
    print("make", name)

    def apply(f):
        print("apply", name, "to", f.__name__)

        def wrapper(*args):
            print("enter", name)
            return f(*args)
        wrapper.__name__ = f"{name}({f.__name__})"
        return wrapper
    return apply


@deco("a")
@deco("b")
@deco("c")
def f(x):
    return x * 2


print(f.__name__)
print(f(4))


@(lambda f: f(3))
def value(n):
    return n + 1


print(value)
table = [lambda f: "replaced " + f.__name__]


@table[0]
def g():
    pass


print(g)


@str
@list
@(lambda cls: [cls.__name__])
class C:
    pass


print(C)


def fails(f):
    raise ValueError("decorator failed")


try:
    @fails
    def h():
        pass
except ValueError as e:
    print(e, "h" in globals())
