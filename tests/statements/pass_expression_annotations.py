# Statements with little effect: pass, expressions, annotations.
pass
1
"string statement"
...
x: int = 5
y: str
print(x, "y" in globals())
print(__annotations__)
(z): int = 3
print(z, "z" in __annotations__)


class C:
    a: int
    b: str = "b"
    c: "not evaluated as a name" = 1
    d: print("evaluated") = 2


print(C.__annotations__, hasattr(C, "a"), C.b)


def f():
    local: undefined_name = 1
    other: int
    try:
        other
    except UnboundLocalError as e:
        print(e)
    return local


print(f(), f.__annotations__)
o = C()
o.attr: int = 3
d = {}
d["k"]: int = 4
print(o.attr, d)
t: tuple = 1, 2
print(t)


def g(a: int, *b: "str", c: 1 + 1 = 2, **d: None) -> [1]:
    pass


print(g.__annotations__)
