"""timeout(): a limit to how long a block may take."""

__all__ = ("Timeout", "timeout", "timeout_at")

import enum

from . import events, exceptions, tasks


class _State(enum.Enum):
    # The values are seen in repr().
    CREATED = "created"
    ENTERED = "active"
    EXPIRING = "expiring"
    EXPIRED = "expired"
    EXITED = "finished"


class Timeout:
    """An asynchronous context manager that cancels its block when its time
    has come, and makes a TimeoutError of that."""

    def __init__(self, when):
        self._state = _State.CREATED
        self._timeout_handler = None
        self._task = None
        self._when = when

    def __repr__(self):
        text = f"<Timeout [{self._state.value}]"
        if self._state is _State.ENTERED:
            when = None if self._when is None else round(self._when, 3)
            text += f" when={when}"
        return text + ">"

    def when(self):
        """Return the time when it ends, or None."""
        return self._when

    def reschedule(self, when):
        """Let it end at another time."""
        if self._state is not _State.ENTERED:
            if self._state is _State.CREATED:
                raise RuntimeError("Timeout has not been entered")
            raise RuntimeError(f"Cannot change state of {self._state.value} "
                               "Timeout")
        before, self._when, self._timeout_handler = (
            self._timeout_handler, when, None)
        if before:
            before.cancel()
        if when is not None:
            loop, end = events.get_running_loop(), self._on_timeout
            self._timeout_handler = (loop.call_at(when, end)
                                     if when > loop.time()
                                     else loop.call_soon(end))

    def expired(self):
        """Return True if its time has come."""
        return self._state in (_State.EXPIRING, _State.EXPIRED)

    async def __aenter__(self):
        task = tasks.current_task()
        if self._state is not _State.CREATED:
            raise RuntimeError("Timeout has already been entered")
        if task is None:
            raise RuntimeError("Timeout should be used inside a task")
        self._task, self._cancelling = task, task.cancelling()
        self._state = _State.ENTERED
        self.reschedule(self._when)
        return self

    async def __aexit__(self, exc_type, exc_val, exc_tb):
        if self._timeout_handler is not None:
            self._timeout_handler.cancel()
            self._timeout_handler = None
        if self._state is _State.ENTERED:
            self._state = _State.EXITED
        elif self._state is _State.EXPIRING:
            self._state = _State.EXPIRED
            if self._task.uncancel() <= self._cancelling and \
                    exc_type is not None:
                # Nobody else wanted to cancel the task.
                if issubclass(exc_type, exceptions.CancelledError):
                    raise TimeoutError from exc_val
                if exc_val is not None:
                    _insert(exc_val)
                    if isinstance(exc_val, ExceptionGroup):
                        for exc in exc_val.exceptions:
                            _insert(exc)
        return None

    def _on_timeout(self):
        self._task.cancel()
        self._state = _State.EXPIRING
        self._timeout_handler = None


def _insert(exc):
    """A cancellation among the contexts was the timeout."""
    while (inner := exc.__context__) is not None:
        if isinstance(inner, exceptions.CancelledError):
            error = exc.__context__ = TimeoutError()
            error.__cause__ = error.__context__ = inner
            return
        exc = inner


def timeout(delay):
    """Let the block take so many seconds; None: no limit."""
    loop = events.get_running_loop()
    return Timeout(None if delay is None else loop.time() + delay)


def timeout_at(when):
    """Let the block go on until that time of the loop's clock."""
    return Timeout(when)
