# := in a comprehension binds in the scope that holds it.
print([y := x * 2 for x in range(3)], y)


def f():
    total = 0
    parts = [total := total + v for v in [1, 2, 3]]
    return parts, total


print(f())


def g(values):
    if any((hit := v) > 2 for v in values):
        return hit
    return "none"


print(g([1, 2, 3, 4]), g([]) )


def h():
    [last := i for i in range(4)]
    return last


print(h())


def glob():
    global w
    [w := i for i in range(3)]


glob()
print(w)


def nonloc():
    n = 0

    def inner():
        nonlocal n
        [n := i for i in [7]]
    inner()
    return n


print(nonloc())
print([(a := i, a * 2) for i in range(2)], a)
for source in ("[i := 0 for i in [1]]", "[[(j := 0) for i in [1]] for j in [1]]",
               "[x for x in (y := [1])]", "class C:\n  [z := 1 for _ in [1]]"):
    try:
        exec(source)
    except SyntaxError as e:
        print(e.msg)
