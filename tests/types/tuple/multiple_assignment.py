"""Targets of every kind on the left side."""
class Box:
    pass


box, items, table = Box(), [0, 0, 0], {}
box.a, items[1], table["k"], *rest = 1, 2, 3, 4, 5
print(box.a, items, table, rest)
(x, y), [z, *w] = "ab", [1, 2, 3]
print(x, y, z, w)
a = b = c = []
a.append(1)
print(b, c is a)
x, y, z = z, x, y
print(x, y, z)
i = 0
i, items[i] = 2, "set at new i"
print(items)
for (p, q), r in (((1, 2), 3), ("ab", "c")):
    print(p, q, r, end="; ")
print()
*a, = range(3)
print(a, [*a, *a], (*a,))
(a), b = 1, (2)
print(a, b)
for box.n in range(3):
    pass
for items[0] in "xyz":
    pass
print(box.n, items[0])
with_default = (lambda a, b=(1, 2): (a, b))(5)
print(with_default, with_default[1][0])
for source in ("(a, b) += 1, 2", "f() = 1", "1 = x", "a + b = c", "*a = 1",
               "*a, *b = x", "None = 1", "x, True = 1, 2", "[a, 1] = x",
               "(a := 1) = 2", "del f()", "del 1", "for 1 in x: pass",
               "a: int, b = 1", "with x as 1: pass", '"s" = 1', "f'{x}' = 1"):
    try:
        compile(source, "<test>", "exec")
        print("fine", source)
    except SyntaxError as error:
        print(source, "->", error.msg)
