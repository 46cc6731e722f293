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


def _format_callbacks(callbacks):
    def show(pair):
        return events._format_callback_source(pair[0], ())

    size = len(callbacks)
    if size == 1:
        text = show(callbacks[0])
    elif size == 2:
        text = f"{show(callbacks[0])}, {show(callbacks[1])}"
    else:
        text = (f"{show(callbacks[0])}, <{size - 2} more>, "
                f"{show(callbacks[-1])}")
    return f"cb=[{text}]"


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
        if not self.__log_traceback:
            return
        self._loop.call_exception_handler({
            "message": f"{type(self).__name__} exception was never retrieved",
            "exception": self._exception,
            "future": self,
        })

    __class_getitem__ = classmethod(GenericAlias)

    @property
    def _log_traceback(self):
        return self.__log_traceback

    @_log_traceback.setter
    def _log_traceback(self, value):
        if value:
            raise ValueError("_log_traceback can only be set to False")
        self.__log_traceback = False

    def get_loop(self):
        """Return its loop."""
        return self._loop

    def cancel(self, msg=None):
        """Cancel it: False if it is done already."""
        self.__log_traceback = False
        if self._state != _PENDING:
            return False
        self._state = _CANCELLED
        self._cancel_message = msg
        self._schedule_callbacks()
        return True

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
        if self._state == _CANCELLED:
            raise self._make_cancelled_error()
        if self._state != _FINISHED:
            raise InvalidStateError("Result is not set.")
        self.__log_traceback = False
        if self._exception is not None:
            try:
                raise self._exception.with_traceback(self._exception_tb)
            finally:
                self = None # no cycle through the traceback
        return self._result

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
        if self._state == _CANCELLED:
            raise self._make_cancelled_error()
        if self._state != _FINISHED:
            raise InvalidStateError("Exception is not set.")
        self.__log_traceback = False
        return self._exception

    def add_done_callback(self, fn, /, *, context=None):
        """Call fn(self) in the loop once it is done."""
        if context is None:
            context = events.contextvars.copy_context()
        if self._state != _PENDING:
            self._loop.call_soon(fn, self, context=context)
        else:
            self._callbacks.append((fn, context))

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

    def set_result(self, result, /):
        """It is done, with this result."""
        if self._state != _PENDING:
            raise InvalidStateError("invalid state")
        self._result = result
        self._state = _FINISHED
        self._schedule_callbacks()

    def set_exception(self, exception, /):
        """It is done, with this exception."""
        if self._state != _PENDING:
            raise InvalidStateError("invalid state")
        if isinstance(exception, type):
            exception = exception()
        if not isinstance(exception, BaseException):
            raise TypeError("invalid exception object")
        if isinstance(exception, StopIteration):
            new = RuntimeError("StopIteration interacts badly with "
                               "generators and cannot be raised into a "
                               "Future")
            new.__cause__ = new.__context__ = exception
            exception = new
        self._exception = exception
        self._exception_tb = exception.__traceback__
        self._state = _FINISHED
        self._schedule_callbacks()
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
