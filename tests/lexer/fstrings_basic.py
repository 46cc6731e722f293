# Expressions, conversions and format specs in f-strings.
x, name, pi = 5, "Ann", 3.14159
print(f"", f"plain", f"{x}", f"{x}{name}", f"a{x}b{name}c", F"{x}", f'{x}')
print(f"{x!r} {name!r} {name!s} {'é'!a}", f"{name!r:>10}|")
print(f"{pi:.2f} {pi:10.3f}| {x:05d} {x:<5}| {x:^5}| {x:>5}| {x:+} {x:#x} {255:08b} {1234567:,}")
print(f"{{}} {{{x}}} }}{{ {{x}}")
print(f"{x + 1} {x * 2:>4} {[1, 2][0]} {name.upper()} {len(name)} {(lambda v: v * 2)(x)}")
print(f"{x if x > 3 else 'small'} {x == 5} {x != 5} {x >= 5} {not x}")
print(f"{ x } {  x   !r} { {1: 2}[1] } { {1, 2} == {2, 1} }")
print(f"{x,} {1, 2} {*[1, 2], 3} {()}")
print(f"{'nested'} {"same quotes"} {'a' 'b'} {"\n".join(['l1', 'l2'])}")
print(f"{None} {True} {1.0} {b'b'} {[]} {...}")
print(rf"\n{x}\{x}", fr"\d{x}", f"\t{x}\n{x}", f"\x41{x}\u00e9")
print(f"{x:=+5} {-x:=5} {x:{x}} {name:*^{x + 5}} {pi:{'.'}{2}f}")
