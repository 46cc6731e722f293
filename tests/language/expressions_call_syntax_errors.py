for bad in ("f(a=1, 2)", "f(**k, 1)", "f(**k, *a)", "f(a=1, *b, 2)", "f(a=1, a=2)", "f(1=2)", "f(a.b=1)", "f(a[0]=1)", "f((a)=1)", "f(True=1)", "f(x for x in y, 1)", "f(1, x for x in y)", "f(x for x in y, z=1)", "f(*)", "f(**)", "f(,)", "f(1,,2)", "f(1 2)", "f(a b)", "f(a, b c)", "f(*a b)", "f(a=)", "f(a=1 b=2)", "f(", "f)", "f(a:=1)", "f(a:=1, b=2)", "f((a:=1)=2)", "f(lambda: x=1)", "f(not a=1)", "f(a+1=2)", "f(-a=1)", "f('a'=1)", "f(f()=1)", "f(*a=1)", "f(yield)", "f(await x)", "f(a==1)", "f(x:int)", "f(None=1)", "f(print 1)", "f(**a=1)", "f(.)", "f(...)", "f(*a, **b, c=1)", "f(*a, c, *d, e=1, **g)"):
    try:
        compile(bad, "s", "eval")
        print(bad, "compiles")
    except SyntaxError as e:
        print(bad, "->", e.msg, e.offset, e.end_offset)
