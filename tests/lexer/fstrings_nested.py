# f-strings inside f-strings, to any depth, with any quotes.
x = 3
print(f"{f"{f"{f"{x}"}"}"}")
print(f"{f'{x}' + f"{x + 1}"} {f'a{f"b{f'c{x}'}"}'}")
print(f"{'a' if x else f'{"b"}'} {[f"{i}{f'{i * 2}'}" for i in range(3)]}")
print(f"{x:{f'{x}0'}}|", f"{x:{'>' if x else '<'}{x * 2}}|", f"{'v':{'*'}^{x}}")
print(f"{ {f'{k}': f'{v}' for k, v in [(1, 2)]} }")
print(f'''{x
} {
    x + 1  # a comment inside
} {"""triple"""}''')
print(f"{'\n'}", f"{'\\'}", f"{"\t" + 'x'!r}", f"{chr(10)!r}")
print(f"{(lambda: f'{x}')()} {(lambda a: a)(1)} {(lambda: {1: 2})()[1]}")
print(f"{x!r:{'>'}{5}} {f'{x!r}':>4}", f"{"#"}{'}'}{'{'}")
print(f"{dict(a=1)['a']} {x:>{len(f'{x}') + 2}}", f"{x}" f'{x}' "{x}" f"{{{x}}}")


class C:
    def __format__(self, spec):
        return f"[{spec}]"


print(f"{C():a{x}b} {C():{'{'}}")
