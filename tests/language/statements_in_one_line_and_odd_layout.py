if 1: x = 1; y = 2
else: x = 3; y = 4
print(x, y)
for i in 1, 2: print(i, end=" "); print("-", end=" ")
print()
while x: x -= 1; print("x", x)
def f(): return 1; return 2
class C: a = 1; b = 2
try: 1 / 0
except ZeroDivisionError: print("z"); print("again")
else: pass
finally: print("f")
with open(__file__) as fh: pass; print("w")
@(lambda f: f)
def g(): pass; return "g"
print(f(), C.b, g())
if (x and
    y): pass
elif y and \
        not x: print("cont")
def h(a,
      b=2,  # comment
      *c,

      d=4
      ): return (a, b,
                 c, d)
print(h(1
        ), h(
    1, 2))
lst = [
    1,

    # comment
    2,
]
d = {
    "a": 1,
    **{
        "b": 2
    }
}; print(lst, d); del d
x = 5; \
y = 6
print(x, y)
if True:
    pass
    # trailing comment
        # oddly indented comment
print("end");
match x:
    case 5: print("five"); y = 7
    case _: pass
async def co(): pass; return 1
c = co(); c.close(); print(y)
if 1:
    if 2: pass
    else: pass
else: pass
