# Expressions as statements, tuples without parentheses, ellipsis.
1
"text"
1, 2
[x for x in range(3)]
...
lambda: 0
print("call"), print("second")
x = 1,
print(x, type(x).__name__)
y = 1, 2, 3
z = (1)
w = ()
v = (1,)
print(y, z, w, v)
for a in 1, 2:
    print(a)


def f():
    return 1, 2


print(f(), [1, 2][0], {}.get("k"), (print)("called through parentheses"))
print((1, 2), ((1), 2), (1, (2,)), ((),), [()], [[], ()])
print(-x[0], not x, x and y, x is x)
1 if x else 2
x == 1
not x
await_ = 5
await_
