x, w, names = 3.14159, 10, ["a", "b"]
print(f"{x:{w}.{2 + 1}f}|{x!r:>{w}}|{'q' 'r'}|{names[0]}")
print(f"{f"{f"{x:.1f}"}"} {"\n".join(names)!r} {'a' if x else 'b'}")
print(f"{{}} {{{x:.2f}}} {'{'} {'}'} {{{{")
print(f"{x=} {x = } {x=:.2f} {x=!s} {x + 1 = !r:>9} {names=}")
print(f"{lambda_}" if (lambda_ := (lambda: 5)()) else 0)
print(f"{(lambda v: v * 2)(4)} {({1: 2})[1]} { {1, 2} == {2, 1}}")
print(f"{x:%}|{x:08.3f}|{-5:+d}|{255:#x}|{1e6:,.1f}|{'s':*^7}")
print(f"{x:{'.3'}{'f'}} {x!a} {'é'!a}")
print(f"{1:{1}{0}}" f"{'z':{'<'}{3}}|", f'{"nested 'quotes'"}')
print(f"{x
:.2f}{
# a comment
w}")
class Format:
    def __format__(self, spec):
        return f"<{spec}>"
print(f"{Format():a{{b}}c}" if False else f"{Format():%Y-%m %d:%H}",
      f"{Format():{x}:{w}}", f"{Format()}", f"{Format():}}}" if False else "")
for source in ("f'{'", "f'}'", "f'{}'", "f'{!r}'", "f'{x!z}'", "f'{x!}'",
               "f'{x:{'", "f'{x y}'", "f'{*x}'", "f'{x!r }'", "f'{x! r}'",
               "f'{lambda x: 1}'", "f'{a = b}'", "f'{x:}}'", "f'{#}'",
               "f'{yield}'", "f'{x=!}'", "f'{:=5}'", "f'{x:=5}'", "f'{(x:=5)}'",
               "f'{=}'", "f'{x!r:{y!z}}'", "f'{1 2}'", "f'{pass}'"):
    try:
        print(source, "->", repr(eval(source)))
    except SyntaxError as e:
        print(source, "->", e.msg, e.offset)
    except Exception as e:
        print(source, "->", type(e).__name__, e)
