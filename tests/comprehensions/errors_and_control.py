# Exceptions leave a comprehension; the rest isn't evaluated.
def check(x):
    print("check", x)
    if x == 2:
        raise ValueError(x)
    return x


try:
    l = [check(x) for x in range(5)]
except ValueError as e:
    print("error", e, "l" in globals())
x = "kept"
try:
    [1 / x for x in (1, 0)]
except ZeroDivisionError:
    print(x)


def f():
    i = "mine"
    try:
        {i: 1 / i for i in (2, 0)}
    except ZeroDivisionError:
        return i


print(f())


def stop():
    raise StopIteration


try:
    print([stop() for _ in range(2)])
except StopIteration:
    print("StopIteration passes a list comprehension")
try:
    print(list(stop() for _ in range(2)))
except RuntimeError as e:
    print(e)
for source in ("[*x for x in y]", "{**x for x in y}", "[x for]", "[for x in y]",
               "(x, y for x in y)", "[x, y for x in y]", "{x: y, z for x in y}"):
    try:
        exec(source)
    except SyntaxError as e:
        print(source, "->", e.msg)
