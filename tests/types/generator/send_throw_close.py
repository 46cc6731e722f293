# send(), throw() and close() at every stage of a generator.

import warnings
warnings.simplefilter("ignore")

def g():
    try:
        got = yield 1
        while True:
            got = yield ("got", got)
    except ValueError as e:
        yield ("caught", str(e))
        return "returned"
def stubborn():
    while True:
        try:
            yield 1
        except GeneratorExit:
            pass
def fails():
    try:
        yield 1
    finally:
        1 / 0
def at(n, make=g):
    it = make()
    for _ in range(n):
        next(it)
    return it


CALLS = """
at(0).send(None), at(1).send(5), at(2).send('x')
at(0).send(5)
at(0).throw(KeyError('k'))
at(1).throw(KeyError('k'))
at(1).throw(ValueError('v'))
(it := at(1)).throw(ValueError), next(it)
at(1).throw(5)
at(1).throw('text')
at(1).throw(ValueError, 'old style')
at(1).throw(ValueError, ValueError('given'))
at(1).throw(ValueError, None, 5)
at(1).throw()
at(1).throw(1, 2, 3, 4)
at(1).throw(ValueError('a'), 'b')
at(1).throw(int)
at(0).close(), at(1).close(), (it := at(1)).close(), next(it, 'closed')
at(1, fails).close()
at(1).send()
at(1).send(1, 2)
at(1).send(value=1)
at(1).close(1)
(it := at(1), it.close(), it.close(), it.throw(KeyError))
(it := at(3)).gi_running, it.gi_frame is not None, it.gi_yieldfrom, it.gi_code.co_name
"""

for call in CALLS.strip().splitlines():
    try:
        result = repr(eval(call))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(call, "->", result)
