# f-strings: =, conversions, nested specs and quotes, what __format__ is given.


class Shows:
    def __format__(self, spec):
        return f"<{spec!r}>"

    def __repr__(self):
        return "Shows!"


x, width, value, name = 3, 8, 3.14159, "é"
s = Shows()
print(f"{x=} {x = } {x=!s} {x=:>4} {x  =!r:^7} {value=:.2f} {x+1=}")
print(f"{s} {s:} {s:a{x}b} {s!r} {s!r:>9} {s=} {s=:q} {s=!s}")
print(f"{value:{width}.{x}} {value:{'>'}{width}} {value:{'<'}{width}.{1+1}f}|")
print(f"{'a' 'b'} {f"nested {"quotes"}"} {f"{f"{x}"}"} {'\n'.join("ab")!r}")
print(f"{x:0>{width}} {x!r:*^{width}} {name!a} {name!r:_<6}|")
print(f"{(n := 5)} {n} {(lambda q: q * 2)(4)}")
print(f"{ {'k': 1}['k'] } {[i for i in range(3)]} {x if x else 0:03d}")
print(f"""{
    x  # a comment
    + 1
=}""")
print(rf"\{x}\n" + f"\N{BULLET}\x41{x}", f"{x:\x3e5}", f"{'\\'}")
print(f"{x!s:{'^'}{width}}|", f"{True:d} {True} {None!s:>5} {1_000:,}")
for bad in ("f'{}'", "f'{x!}'", "f'{x!z}'", "f'{x:{y:{z:{w}}}}'", "f'{'", "f'}'",
            "f'{x=!}'", "f'{*x}'", "f'{x y}'", "f'{a:=1}'", "f'{lambda x: 1}'"):
    try:
        print(eval(bad, {"x": 1, "a": 5, "y": 1, "z": 1, "w": 1}))
    except Exception as e:
        print(bad, type(e).__name__, e.msg if hasattr(e, "msg") else e)
for spec in ("5d", "q", ".3"):
    for v in (1, "a", 2.5, None, [1]):
        try:
            print(f"{v:{spec}}")
        except Exception as e:
            print(type(e).__name__, e)
