# contextlib with wrong managers, and what they do with errors.

from contextlib import *
import io
@contextmanager
def cm(*steps):
    try:
        yield steps[0]
    except ValueError as e:
        if len(steps) > 1:
            raise KeyError("from cm")
@contextmanager
def twice():
    yield 1
    yield 2
@contextmanager
def never():
    return
    yield
def use(manager, error=None):
    with manager as v:
        if error:
            raise error
        return v
    return "swallowed"

CALLS = """
use(cm(5)), use(cm(5), ValueError('v')), use(nullcontext(7)), use(nullcontext()), use(suppress(KeyError), KeyError('k')), use(suppress())
use(cm(5), TypeError('t'))
use(cm(5, 6), ValueError('v'))
use(twice())
use(never())
use(5)
use(suppress(KeyError), ValueError('v'))
use(suppress(5), ValueError('v'))
use(cm(1), StopIteration('s'))
use(closing(io.StringIO('x'))).closed
use(closing(5))
use(ExitStack()) is not None, (e := ExitStack(), e.callback(print, 'called', 1), e.close())[2]
ExitStack().enter_context(5)
ExitStack().push(5)
ExitStack().callback()
(m := cm(1)).__enter__(), m.__exit__(None, None, None)
m.__enter__()
cm(1)(lambda: 'decorated')()
(r := redirect_stdout(io.StringIO())).__enter__() and 0, r.__exit__(None, None, None)
redirect_stdout()
AbstractContextManager()
isinstance(cm(1), AbstractContextManager), issubclass(ExitStack, AbstractContextManager)
"""

for call in CALLS.strip().splitlines():
    try:
        result = repr(eval(call))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(call, "->", result)
