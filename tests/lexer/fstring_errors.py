# What malformed f-strings say.
for source in (
    "f'{'", "f'}'", "f'{}'", "f'{ }'", "f'{!r}'", "f'{:x}'", "f'{=}'", "f'{a!}'",
    "f'{a!x}'", "f'{a!rr}'", "f'{a b}'", "f'{a:'", "f'{a'", "f'{a!r'", "f'{a)}'",
    "f'{(a}'", "f'{[a}'", "f'{a]}'", "f'{lambda x: 1}'", "f'{a = b}'", "f'{1 +}'",
    "f'{*a}'", "f'{**a}'", "f'{yield}'", "f'{a:{b:{c}}}'", "f'{a:{b:{c:{d}}}}'",
    "f'{a # comment}'", "f'{a!r b}'", "f'{a ! r}'", "f'{import x}'", "f'", "f'''{",
    "f'{class}'", "f'{a;b}'", "f'{a $ b}'", "f'{not}'", "f'{a['b]}'", "f'{'a'",
):
    try:
        compile(source, "s", "eval")
        print(source, "compiles")
    except SyntaxError as e:
        print(source, "->", e.msg)
