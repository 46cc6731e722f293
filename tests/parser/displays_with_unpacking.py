# Stars in list, tuple, set and dict displays, and in return and yield.
a, d = [1, 2], {"x": 1, "y": 2}
print([*a], [0, *a, 3], [*a, *a], (*a,), (*a, 3), {*a, 5} == {1, 2, 5}, [*"ab", *range(2), *d])
print({**d}, {**d, "x": 9}, {"x": 9, **d}, {**d, **{"z": 3}}, {**{}}, {"a": 1, **d, "b": 2})
print(*a, *"xy", *(), sep="-")
t = *a, 5
print(t, *t)


def r():
    return *a, 9


def y():
    yield *a, 8


print(r(), list(y()))
for x in *a, 3:
    print(x, end=" ")
print()
print([*[*[*a]]], {**{**d}}, [[*a], [*a]], (*(1, 2), *[3]))
x = [*(i * 2 for i in a)]
print(x, dict(**d, z=1), d[*"x"] if ("x",) in d else "no")
for f in (lambda: [*5], lambda: {**5}, lambda: (*None,), lambda: {*1}, lambda: {**[1]}, lambda: {**{1: 2}, **"ab"}):
    try:
        f()
    except TypeError as e:
        print(e)
print({**{1: 2}, **{1.0: 3}}, {True: 1, 1: 2, 1.0: 3}, {1: "a", 1: "b"})
for source in ("*a", "x = *a", "(*a)", "print(*)", "[**d]", "{*a: 1}", "{**a, *b}", "del *a", "(**d)", "return *a"):
    try:
        compile(source, "s", "exec")
        print(source, "fine")
    except SyntaxError as e:
        print(source, "->", e.msg)
