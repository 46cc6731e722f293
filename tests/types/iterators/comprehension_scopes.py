"""Comprehensions: their own scope, order, nesting, walrus."""
x = "outer"
print([x for x in range(3)], {x for x in "a"}, {x: x for x in [1]}, x)
print([(a, b) for a in range(3) for b in range(a)], [[b for b in range(a)]
      for a in range(3)])
print([y for x in [1, 2] for y in (x, -x) if y > -2], [a if a else "z"
      for a in (0, 1)])
print([last := n for n in range(4)], last, [n for n in range(9) if (h := n // 2)
      > 2], h)
log = []


def note(value):
    log.append(value)
    return value


[note(("body", a)) for a in note([1, 2]) if note(("if", a))]
print(log)
functions = [lambda: i for i in range(3)]
print([f() for f in functions], [f() for f in [lambda i=i: i for i in "ab"]])
g = (n * factor for n in range(3))
factor = 10
print(list(g))


class C:
    size = 3
    cells = [0 for _ in range(size)]
    pairs = [(i, j) for i in range(2) for j in range(2)]


print(C.cells, C.pairs, hasattr(C, "i"))
for source in ("[x := 0 for x in range(3)]", "[y for y in (y := [1])]",
               "[i for i in range(3)] = 5", "[*a for a in b]",
               "{**a for a in b}", "[x for x in 1, 2]", "(yield)",
               "[(yield 1) for x in y]"):
    try:
        compile(source, "<test>", "exec")
        print("fine", source)
    except SyntaxError as error:
        print(error.msg)
try:
    [undefined for _ in range(1)]
except NameError as error:
    print(error)
