"""Future: a result that will be there later."""

__all__ = ("Future", "wrap_future", "isfuture")

from types import GenericAlias

from . import events
from .exceptions import CancelledError, InvalidStateError

_PENDING = "PENDING"
_CANCELLED = "CANCELLED"
_FINISHED = "FINISHED"


def isfuture(obj):
    """Return True if obj is a Future, or passes for one."""
    return (hasattr(obj.__class__, "_asyncio_future_blocking")
            and obj._asyncio_future_blocking is not None)


def _get_loop(future):
    get_loop = getattr(future, "get_loop", None)
    return future._loop if get_loop is None else get_loop()


def _set_result_unless_cancelled(future, result):
    if not future.cancelled():
        future.set_result(result)


def _format_callbacks(callbacks):
    """The first and the last one, and how many are between them."""
    size = len(callbacks)
    shown = [events._format_callback_source(callbacks[0][0], ())]
    if size > 2:
        shown.append(f"<{size - 2} more>")
    if size > 1:
        shown.append(events._format_callback_source(callbacks[-1][0], ()))
    return f"cb=[{', '.join(shown)}]"


def _repr_info(future):
    info = [future._state.lower()]
    if future._state == _FINISHED:
        if future._exception is not None:
            info.append(f"exception={future._exception!r}")
        else:
            import reprlib
            info.append(f"result={reprlib.repr(future._result)}")
    if future._callbacks:
        info.append(_format_callbacks(future._callbacks))
    return info


_showing = set()


class Future:
    """A result that will be there later, and who waits for it."""

    __module__ = "_asyncio"
    _state = _PENDING
    _result = None
    _exception = None
    _exception_tb = None
    _cancel_message = None
    _cancelled_exc = None
    _source_traceback = None
    _asyncio_future_blocking = False
    __log_traceback = False

    def __init__(self, *, loop=None):
        self._loop = events.get_event_loop() if loop is None else loop
        self._callbacks = []

    def __repr__(self):
        name, key = type(self).__name__, id(self)
        if key in _showing:
            return "..."
        _showing.add(key)
        try:
            return f"<{name} {' '.join(self._repr_info())}>"
        finally:
            _showing.discard(key)

    def _repr_info(self):
        return _repr_info(self)

    def __del__(self):
        self._tell_if_unseen()

    def _tell_if_unseen(self):
        if self.__log_traceback:
            kind = type(self).__name__
            self._loop.call_exception_handler({
                "message": f"{kind} exception was never retrieved",
                "exception": self._exception, "future": self})

    __class_getitem__ = classmethod(GenericAlias)

    def _set_log_traceback(self, value):
        if value:
            raise ValueError("_log_traceback can only be set to False")
        self.__log_traceback = False

    _log_traceback = property(lambda self: self.__log_traceback,
                              _set_log_traceback)

    def get_loop(self):
        """Return its loop."""
        return self._loop

    def cancel(self, msg=None):
        """Cancel it: False if it is done already."""
        pending = self._state == _PENDING
        self.__log_traceback = False
        if pending:
            self._state, self._cancel_message = _CANCELLED, msg
            self._schedule_callbacks()
        return pending

    def _make_cancelled_error(self):
        exc, self._cancelled_exc = self._cancelled_exc, None
        if exc is None:
            message = self._cancel_message
            exc = CancelledError() if message is None else \
                CancelledError(message)
        return exc

    def cancelled(self):
        """Return True if it was cancelled."""
        return self._state == _CANCELLED

    def done(self):
        """Return True if it has a result, an exception or was cancelled."""
        return self._state != _PENDING

    def result(self):
        """Return its result, or raise its exception."""
        if self._state != _FINISHED:
            raise self._unfinished("Result")
        self.__log_traceback = False
        error = self._exception
        if error is None:
            return self._result
        try:
            raise error.with_traceback(self._exception_tb)
        finally:
            self = error = None # no cycle through the traceback

    def _unfinished(self, wanted):
        """What is raised without an outcome."""
        if self._state == _CANCELLED:
            return self._make_cancelled_error()
        return InvalidStateError(f"{wanted} is not set.")

    def _outcome(self):
        """The exception that a task has to get once this is done, or None."""
        if self._state == _CANCELLED:
            return self._make_cancelled_error()
        self.__log_traceback = False
        exc = self._exception
        if exc is not None:
            exc.__traceback__ = self._exception_tb
        return exc

    def exception(self):
        """Return its exception, or None."""
        if self._state != _FINISHED:
            raise self._unfinished("Exception")
        self.__log_traceback = False
        return self._exception

    def add_done_callback(self, fn, /, *, context=None):
        """Call fn(self) in the loop once it is done."""
        if context is None:
            context = events.contextvars.copy_context()
        if self._state == _PENDING:
            self._callbacks.append((fn, context))
        else:
            self._loop.call_soon(fn, self, context=context)

    def remove_done_callback(self, fn, /):
        """Forget fn; return how often it was there."""
        kept = [pair for pair in self._callbacks if not pair[0] == fn]
        removed = len(self._callbacks) - len(kept)
        if removed:
            self._callbacks[:] = kept
        return removed

    def _schedule_callbacks(self):
        callbacks, self._callbacks = self._callbacks, []
        for fn, context in callbacks:
            self._loop.call_soon(fn, self, context=context)

    def _finish(self):
        self._state = _FINISHED
        self._schedule_callbacks()

    def set_result(self, result, /):
        """It is done, with this result."""
        if self._state != _PENDING:
            raise InvalidStateError("invalid state")
        self._result = result
        self._finish()

    def set_exception(self, exception, /):
        """It is done, with this exception."""
        if self._state != _PENDING:
            raise InvalidStateError("invalid state")
        error = exception() if isinstance(exception, type) else exception
        if not isinstance(error, BaseException):
            raise TypeError("invalid exception object")
        if isinstance(error, StopIteration):
            cause = error
            error = RuntimeError("StopIteration interacts badly with "
                                 "generators and cannot be raised into a "
                                 "Future")
            error.__cause__ = error.__context__ = cause
        self._exception, self._exception_tb = error, error.__traceback__
        self._finish()
        self.__log_traceback = True

    def __await__(self):
        if self._state == _PENDING:
            self._asyncio_future_blocking = True
            try:
                yield self
            except BaseException:
                self = None # no cycle through the traceback
                raise
            if self._state == _PENDING:
                raise RuntimeError("await wasn't used with future")
        return self.result()

    __iter__ = __await__


def wrap_future(future, *, loop=None):
    """Return future itself, which must be of asyncio: there are no others."""
    if not isfuture(future):
        raise AssertionError("concurrent.futures.Future is expected, got "
                             f"{future!r}")
    return future
