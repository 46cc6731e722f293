# Explicit joining by backslash, implicit inside brackets.
x = 1 + \
    2 + \
    3
print(x)
y = (1 +
     2

     # a comment and an empty line
     + 3)
print(y)
l = [
    1,
        2,
  3,
]
d = {
    "a": 1,   # one
    "b":
        2,
}
print(l, d, (
), [
])
if x == 6 and \
        y == 6:
    print("both")
print("a",
      "b")
assert x, \
    "message"


def f(a,
      b=2,
      *c,
      ):
    return (a
            , b, c)


print(f(1
        ))
for i in \
        range(2): print(i)
z = x \
    if x \
    else y
print(z); \
print("after")
print(d["a"
        ], l[
    0])
