# Every operator token, with and without spaces.
a, b = 7, 3
print(a+b, a-b, a*b, a/b, a//b, a%b, a**b, a<<b, a>>b, a&b, a|b, a^b, ~a, -a, +a)
print(a<b, a>b, a<=b, a>=b, a==b, a!=b, a is b, a is not b, a in[b], a not in[b], not a)
print(a if b else 0, (lambda:a)(), [a,b][0], {a:b}[a], {a}, (a,), a and b, a or b)
print(2**-1, -2**2, (-2)**2, 2**3**2, not 1 == 2, 1 - -1, 1 + + + 1, ~-1, - - 1, not not 0)
print(a-+-b, a*-b, a//-b, a%-b, -a//b, -a%b)
x = y = 1
x+=1;y-=1
x*=2;y**=2
print(x, y, (z:=5), z)
print(...is Ellipsis, [...][0], a<b<10, a>b!=2, 1<2>1)
print([1,2,3][::2], [1,2,3][-1:], "abc"[::-1])
def f(*a, **k)->int: return len(a)+len(k)
print(f(*[1,2],**{'x':1}), f(), f(1,))
@staticmethod
def g(): return "decorated"
print(g())
for source in ("a <> b", "a ! b", "a ? b", "a $ b", "`a`", "a++", "a--", "a =+ ", "a := 1", "a -> b", "a @@ b", "!a", "a && b", "a || b"):
    try:
        compile(source, "s", "exec")
        print(source, "fine")
    except SyntaxError as e:
        print(source, "->", e.msg)
