# Frames: what they show and refuse.

import sys
def here(a=1):
    b = 2
    yield sys._getframe()
g = here()
f = next(g)

CALLS = """
f.f_code.co_name, f.f_lineno, dict(f.f_locals), f.f_back is not None or True, f.f_globals is globals(), type(f.f_builtins), f.f_trace
type(f.f_locals).__name__, f.f_locals['a'], 'b' in f.f_locals, len(f.f_locals), list(f.f_locals), f.f_locals.get('z', 5), sorted(f.f_locals.items())
f.f_locals['z']
setattr(f, 'x', 1)
f.nothing
type(f)()
type('F', (type(f),), {})
sys._getframe().clear()
repr(f)[:7], type(f), f == f, hash(f) == hash(f), f.clear(), dict(f.f_locals)
"""

for call in CALLS.strip().splitlines():
    try:
        result = repr(eval(call))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(call, "->", result)
