"""Functions that are called when the interpreter ends, the last first."""

from _atexit import callbacks, report

__all__ = ["register", "unregister"]

_callbacks = callbacks()


class _Call:
    """A function with its arguments, shown as the function."""

    __slots__ = ("func", "args", "kwargs")

    def __init__(self, func, args, kwargs):
        self.func = func
        self.args = args
        self.kwargs = kwargs

    def __call__(self):
        self.func(*self.args, **self.kwargs)

    def __repr__(self):
        return repr(self.func)


def register(func, /, *args, **kwargs):
    """Have func(*args, **kwargs) called at the end; return func."""
    if not callable(func):
        raise TypeError("the first argument must be callable")
    _callbacks.append(_Call(func, args, kwargs))
    return func


def unregister(func, /):
    """Forget all registrations of func."""
    _callbacks[:] = [call for call in _callbacks if call.func != func]


def _clear():
    """Forget everything that was registered."""
    _callbacks.clear()


def _run_exitfuncs():
    """Call all that was registered."""
    while _callbacks:
        call = _callbacks.pop()
        try:
            call()
        except BaseException as e:
            report(call, e)


def _ncallbacks():
    """How many functions are registered."""
    return len(_callbacks)
