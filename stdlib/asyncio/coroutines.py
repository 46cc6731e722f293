"""What is a coroutine, and how it is shown."""

__all__ = ("iscoroutinefunction", "iscoroutine")

from types import CoroutineType as _CoroutineType


def iscoroutinefunction(func):
    """Return True if calling func makes a coroutine."""
    from inspect import iscoroutinefunction
    return (iscoroutinefunction(func)
            or getattr(func, "_is_coroutine", None) is _is_coroutine)


_is_coroutine = object()


def iscoroutine(obj):
    """Return True if obj is a coroutine object."""
    if type(obj) is _CoroutineType:
        return True
    from collections.abc import Coroutine
    return isinstance(obj, Coroutine)


def _format_coroutine(coro):
    name = getattr(coro, "__qualname__", None) or getattr(
        coro, "__name__", None) or f"<{type(coro).__name__} without __name__>"
    name += "()"
    code = getattr(coro, "cr_code", None) or getattr(coro, "gi_code", None)
    if code is None:
        running = (getattr(coro, "cr_running", False)
                   or getattr(coro, "gi_running", False))
        return name + " running" if running else name
    frame = getattr(coro, "cr_frame", None) or getattr(coro, "gi_frame", None)
    file = code.co_filename or "<empty co_filename>"
    if frame is not None:
        return f"{name} running at {file}:{frame.f_lineno}"
    return f"{name} done, defined at {file}:{code.co_firstlineno}"
