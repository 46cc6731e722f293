"""Decorators: order, arguments, classes, stacking."""
log = []


def note(name):
    log.append(f"make {name}")

    def decorate(function):
        log.append(f"apply {name}")

        def wrapper(*args, **kwargs):
            return f"{name}({function(*args, **kwargs)})"
        wrapper.__name__ = function.__name__
        return wrapper
    return decorate


@note("a")
@note("b")
def greet(who, mark="!"):
    return who + mark


print(greet("hi"), greet("x", mark="?"), greet.__name__, log)


class Memo:
    def __init__(self, function):
        self.function = function
        self.seen = {}

    def __call__(self, n):
        if n not in self.seen:
            self.seen[n] = self.function(n)
        return self.seen[n]


@Memo
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(80), len(fib.seen), type(fib).__name__)


def add_method(cls):
    cls.extra = lambda self: "extra " + self.name
    return cls


@add_method
class Named:
    name = "n"


print(Named().extra())


@lambda f: [f(), 1]
def listed():
    return "called"


print(listed)
table = {}
register = lambda key: lambda f: table.setdefault(key, f)


@register("one")
def one():
    return 1


print(table["one"]() + one())
try:
    @5
    def broken():
        pass
except TypeError as error:
    print(error)
