# close() gives what the generator returns; StopIteration inside is an error.

def answers():
    try:
        yield 1
    except GeneratorExit:
        return "bye"
def raises_stop():
    yield 1
    raise StopIteration("inner")
def returns(value):
    return value
    yield
def delegate(it):
    result = yield from it
    yield ("result", result)


CALLS = """
(g := answers(), next(g), g.close())[2], answers().close(), (g := answers(), list(g), g.close())[2]
list(raises_stop())
[next(returns(5), 'default')]
next(returns(5))
next(returns(None))
next(returns((1, 2)))
next(returns(ValueError('v')))
list(delegate(returns(7))), list(delegate([1, 2])), list(delegate('ab')), list(delegate(range(2)))
list(delegate(5))
list(delegate(answers()))
(g := delegate(iter([1])), next(g), g.send(None))[1:]
(g := delegate(iter([1, 2])), next(g), g.send(5))[1:]
(g := delegate(iter([1, 2])), next(g), g.throw(KeyError('k')))
(g := delegate(answers()), next(g), g.gi_yieldfrom.__name__, g.close())[2:]
"""

for call in CALLS.strip().splitlines():
    try:
        result = repr(eval(call))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(call, "->", result)
