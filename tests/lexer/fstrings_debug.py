# The = form shows the text of the expression.
x = 5
name = "Ann"
print(f"{x=} {x = } {x= } { x =}")
print(f"{name=} {name=!s} {name=!r} {name=:>5} {x=:03d} {x=!r:>4}")
print(f"{x + 1=} {x+1 = } {len(name)=} {[1, 2][0]=} {name.upper() = }")
print(f"{x == 5=} {x>=3=} {(x := 7)=} {x=}")
print(f"{'a'=} {"q" = } {f'{x}'=}")
print(f"{
    x
    =
}")
print(f"{x=}{x=}", f"a{x=}b", f"{{x=}}")
print(f"{ {1: 2}=}")
print(f"{lambda_=}" if (lambda_ := 3) else "")
