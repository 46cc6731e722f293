x: int = 1
y: str
(z): list = []
print(__annotations__, "y" in globals(), z)
class C:
    a: int
    b: "forward" = 2
    c: undefined_is_fine if False else str = "c"
    (d): int = 3
    a.b if False else None
    def m(self):
        self.x: int = 5
        v: undefined_name = 6
        w: also_undefined
        return self.x, v
print(C.__annotations__, C().m(), hasattr(C, "a"), C.d)
o = C()
o.attr: int = 7
l = [0]
l[0]: "text" = 9
print(o.attr, l, __annotations__)
def t(v): print("eval", "o" if v is o else v); return v
t("x") ; k: t("annotation") = t("value")
t(o).q: t("attr annotation") = t("attr value")
def f():
    a: print("never") = 1
    b: int
    try: b
    except UnboundLocalError as e: print(e)
    return a
print(f(), f.__annotations__)
try:
    n: undefined
except NameError as e:
    print(e, "n" in __annotations__)
try:
    m: undefined = t("first the value")
except NameError as e:
    print(e, m)
class D:
    __annotations__ = {"made": 1}
    x: int
print(D.__annotations__)
class E:
    x: int
    del __annotations__
    try: y: int
    except NameError as e: print(e)
for i in range(2):
    loop: int = i
print(loop, "loop" in __annotations__, sorted(__annotations__))
def g(a: 1, *b: 2, c: 3 = 4, **d: 5) -> 6: pass
print(g.__annotations__)
class P:
    def __private(self, __x: int) -> None: pass
    __y: int = 1
print(P._P__private.__annotations__, P.__annotations__)
