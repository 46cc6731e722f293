# Attributes of the errors that statements raise.

def caught(source):
    try:
        exec(source, {"__name__": "m"})
    except BaseException as e:
        kept = {n: getattr(e, n) for n in ("name", "path", "msg", "name_from", "value", "code", "lineno", "offset", "text", "obj", "errno") if hasattr(e, n)}
        return type(e).__name__, str(e), e.args, kept


CALLS = r"""
caught('import nothing')
caught('import math.nothing')
caught('from nothing.sub import x')
caught('nothing')
caught('nothing.x')
caught('(5).x')
caught('[].append.y = 1')[0:2]
caught('def f():\n  x\n  x = 1\nf()')
caught('def f():\n  del x\n  x = 1\nf()')
caught('raise StopIteration(5)')
caught('raise SystemExit(7)')
caught('raise SystemExit')
caught('raise SystemExit(1, 2)')
caught('1 +')
caught('x = = 1')
caught('  x')
caught('if 1:\nx')
caught('if 1:\n\tx\n        y')
caught('{}["k"]')
caught('[][9]')
caught('1/0')
caught('assert 0, [1]')
caught('raise 5')
caught('raise')
caught('raise ValueError from 5')
caught('open("/no/such")')
"""

for call in CALLS.strip().splitlines():
    try:
        result = repr(eval(call))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(call, "->", result)
