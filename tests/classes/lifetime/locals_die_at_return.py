# Locals die when the function returns, after the value is made.
class C:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)


def f():
    a = C("local")
    print("in f")
    return "value"


def g():
    a = C("returned")
    b = C("not returned")
    return a


def h(arg):
    print("h has", arg.name)


print(f())
x = g()
print("got", x.name)
h(C("argument"))
print("after h")
del x
try:
    def k():
        a = C("in failing function")
        raise ValueError
    k()
except ValueError:
    print("handler")
print("end")
