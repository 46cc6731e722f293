x, y, s, d = 5, 2.5, "it's", {"k": [1, 2]}
print(f"{x=}", f"{x = }", f"{ x=}", f"{x=!r}", f"{x=:>5}", f"{x+y=}", f"{s=}", f"{s=!s}", f"{d['k'][0]=}", f"{x==5=}", f"{x!=5}", f"{(x:=7)=}", f"{x=:{y:.0f}}")
print(f"{s!r:>10}|{s!s:<6}|{s!a}|{y:{'>'}{8}.{1}f}|{d!r:.5}|{[f'{i}' for i in range(3)]}|{'a' if x else 'b'}|{x:#06x}|{-x:,}")
print(f"{'{'}{'}'}{{}}{{{x}}}{{{{{x}}}}}", f"{{x}}", f"{{{{", f"}}}}", f"{x}}}", f"{'nested ' + f'{x} {f'{y}'}'}", f"{d["k"]}", f"{'\n'}", f"{'a' 'b'}")
print(f'''{
x
+ 1:>{
5}}''', f"{lambda_()}" if (lambda_ := lambda: "called") else "", f"{(lambda q: q * 2)(3)}", f"{x if True else y}", f"{[1, 2][0]}", f"{ {1: 2}[1] }", f"{*[1, 2],}", f"{x, y}", f"{not x}", f"{x or y}", f"{await_ if False else 1}", f"{x:}", f"{x!s:}", f"{'':5}|")
class F:
    def __format__(self, spec): return f"<{spec}>"
f = F()
print(f"{f}", f"{f:a b}", f"{f:{x}}", f"{f:{x}{y}}", f"{f:{{}}}" if False else "", f"{f:%H:%M}", f"{f:'q'}", f'{f:"dq"}', f"{f:\x41}", f"{f:{'{'}}", f"{f!r:.4}")
for bad in ("f'{x:q}'", "f'{x:.2}'", "f'{s:d}'", "f'{y:d}'", "f'{None:5}'", "f'{d:5}'", "f'{x:{s}}'", "f'{x:5.}'", "f'{undefined}'", "f'{x!r:d}'", "f'{1/0}'", "f'{s:=5}'", "f'{x:,_}'", "f'{s:,}'", "f'{x:c}'", "f'{-1:c}'", "f'{1114112:c}'", "f'{y:c}'", "f'{True:d}{True}{True:>5}'", "f'{1e10:n}{10**6:n}'", "f'{3:%}{y:e}{y:g}{1e-10:G}'", "f'{x:{1}{0}}'", "f'{x:-<+8.0f}'"):
    try: print(bad, eval(bad))
    except Exception as e: print(bad, type(e).__name__, e)
