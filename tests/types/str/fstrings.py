"""f-strings: expressions, specs, nesting, debugging, errors."""
name, number, items = "Ada", 42, [1, 2, 3]
print(f"{name}{number}", f"{name!r} {name!s} {name!a}", f"{{}} {{{name}}}")
print(f"{number:5}|{number:<5}|{number:^5}|{number:05}|{number:x}|{number:#b}")
print(f"{number=} {number = } {name=!s} {number=:>5} {items[0]=}")
print(f"{'nested ' + f'{name + f"{number}"}'} {"same quotes"}")
print(f"{number:{5}}|{number:{'>'}{6}}|{3.14159:.{2}f}|{name:{'*^'}{9}}")
print(f"{items[-1]} {len(items)} {[i * 2 for i in items]} { {'a': 1}['a'] }")
print(f"{(lambda x: x * 2)(4)} {number if number > 5 else 0} {not number}")
print(f"{number!r:>6}|{name.upper()!r:_^9}|{None}|{True:d}|{items}")
print(f"""{
    number
    + 1
} over lines {
    name  # a comment
}""")
print(f"a" "b" f"{number}" 'c', rf"\n{number}\t", f"\n{number}\t|".strip())
print(f"{number:,} {1234567:,} {1234567.891:,.1f} {0.25:.0%} {number:+}")
print(f"{'a' 'b'} {name[0]}{name[-1]} {name:.2} {name:>{len(name) + 2}}")
print(f"{number:%}", f"{'%d' % number}", f"{ number }", f"{number:}")
walrus = f"{(n := 5)} {n + 1} {n:=+4}"
print(walrus)
for source in ("f'{'", "f'}'", "f'{}'", "f'{a b}'", "f'{1!x}'", "f'{1:{}}'",
               "f'{!r}'", "f'{1!}'", "f'{lambda x: 1}'", "f'{ }'"):
    try:
        print(eval(source))
    except SyntaxError as error:
        print(source, "->", error.msg)
