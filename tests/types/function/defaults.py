"""Defaults are made once, where the function is defined."""
def collect(item, into=[]):
    into.append(item)
    return into


print(collect(1), collect(2), collect(3, []), collect.__defaults__)
x = 1


def show_default(y=x):
    return y, x


x = 2
print(show_default(), show_default(5))
functions = [lambda: i for i in range(3)]
print([f() for f in functions])
functions = [lambda i=i: i for i in range(3)]
print([f() for f in functions])


def order(log):
    def value(name):
        log.append(name)
        return name

    def f(a=value("a"), *, b=value("b"), c: value("note") = value("c")):
        pass
    return log, f.__kwdefaults__


print(order([]))


def nested(a, b=lambda x: x + 1, *c, d={"k": [1]}):
    return b(a), c, d["k"]


print(nested(1), nested(1, abs, 2, 3), nested(5, d={"k": 0}))
for source in ("def f(a=1, b): pass", "def f(a, a): pass", "def f(*): pass",
               "def f(**k, a): pass", "def f(*a, *b): pass", "lambda a=1, b: 0",
               "def f(a, /, b, /): pass", "f(a=1, 2)", "f(**k, *a)",
               "f(a=1, a=2)", "def f(/, a): pass", "f(1=2)", "f(a.b=2)"):
    try:
        compile(source, "<test>", "exec")
        print(source, "is fine")
    except SyntaxError as error:
        print(source, "->", error.msg)
