# A generator that runs cannot be entered again; its frame and state.

import inspect
def self_next():
    it = holder[0]
    yield next(it)
def self_close():
    holder[0].close()
    yield 1
def self_send():
    yield holder[0].send(None)
holder = []
def run(f):
    holder[:] = [f()]
    return next(holder[0])
def count(n):
    for i in range(n):
        yield i

CALLS = """
run(self_next)
run(self_close)
run(self_send)
(g := count(2)) and 0, inspect.getgeneratorstate(g), next(g), inspect.getgeneratorstate(g), list(g), inspect.getgeneratorstate(g)
(g := count(2)).gi_frame.f_lineno, next(g), g.gi_frame.f_lineno, dict(g.gi_frame.f_locals), list(g), g.gi_frame
(g := count(2)).gi_suspended, next(g), g.gi_suspended, g.gi_running, list(g), g.gi_suspended
inspect.getgeneratorlocals((g := count(3))), next(g), inspect.getgeneratorlocals(g)
count()
count(1, 2)
next(count('a'))
list(x for x in 5)
(x for x in 5)
list(count(3)), [*count(2)], {*count(2)}, dict(enumerate(count(2))), max(count(4)), sum(count(4)), 2 in count(3)
a, *b = count(3)
"""

for call in CALLS.strip().splitlines():
    try:
        result = repr(eval(call))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(call, "->", result)
