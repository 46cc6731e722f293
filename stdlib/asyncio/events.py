"""Handles of callbacks, the interface of event loops, which loop runs."""

__all__ = ("AbstractEventLoopPolicy", "AbstractEventLoop", "Handle",
           "TimerHandle", "get_event_loop_policy", "set_event_loop_policy",
           "get_event_loop", "set_event_loop", "new_event_loop",
           "_set_running_loop", "get_running_loop", "_get_running_loop")

import contextvars


# --- showing callbacks -----------------------------------------------------

def _source_of(func):
    while True:
        wrapped = getattr(func, "__wrapped__", None)
        if wrapped is None:
            break
        func = wrapped
    code = getattr(func, "__code__", None)
    if code is not None:
        if code.co_name == "task_wakeup": # of C in CPython
            return None
        return code.co_filename, code.co_firstlineno
    inner = getattr(func, "func", None)
    if inner is not None and hasattr(func, "keywords"):
        return _source_of(inner)
    return None


def _format_args(args, kwargs):
    import reprlib
    items = [reprlib.repr(arg) for arg in args]
    items.extend(f"{k}={reprlib.repr(v)}" for k, v in kwargs.items())
    return "(" + ", ".join(items) + ")"


def _format_callback(func, args, kwargs, debug, suffix=""):
    arguments = _format_args(args, kwargs) if debug else "()"
    if hasattr(func, "func") and hasattr(func, "keywords"):
        return _format_callback(func.func, func.args, func.keywords, debug,
                                arguments + suffix)
    name = getattr(func, "__qualname__", None)
    if not name:
        name = getattr(func, "__name__", None) or repr(func)
    return name + arguments + suffix


def _format_callback_source(func, args, debug=False):
    """How a callback is shown; its arguments in debug mode only."""
    text = _format_callback(func, args, {}, debug)
    source = _source_of(func)
    return f"{text} at {source[0]}:{source[1]}" if source else text


class Handle:
    """What call_soon() gives: a callback that can be cancelled."""

    __slots__ = ("_callback", "_args", "_cancelled", "_loop", "_repr",
                 "_context", "__weakref__")

    def __init__(self, callback, args, loop, context=None):
        self._context = (contextvars.copy_context() if context is None
                         else context)
        self._callback, self._args, self._loop = callback, args, loop
        self._cancelled = False
        self._repr = None

    def _repr_info(self):
        info = [type(self).__name__]
        if self._cancelled:
            info.append("cancelled")
        if self._callback is not None:
            info.append(_format_callback_source(
                self._callback, self._args, self._loop.get_debug()))
        return info

    def __repr__(self):
        return self._repr or f"<{' '.join(self._repr_info())}>"

    def get_context(self):
        """Return the context in which it runs."""
        return self._context

    def cancelled(self):
        """Return True if it was cancelled."""
        return self._cancelled

    def cancel(self):
        """Do not call it, if it has not been called yet."""
        self._cancelled = True
        self._callback = self._args = None

    def _run(self):
        try:
            self._context.run(self._callback, *self._args)
        except BaseException as exc:
            if isinstance(exc, (SystemExit, KeyboardInterrupt)):
                raise
            self._report(exc)

    def _report(self, exc):
        _without_library(exc, 2)
        text = _format_callback_source(self._callback, self._args,
                                       self._loop.get_debug())
        self._loop.call_exception_handler({
            "message": f"Exception in callback {text}",
            "exception": exc, "handle": self})


def _without_library(exc, n):
    """The first n frames of the traceback are of this package, where CPython
    has C functions: they are not shown."""
    tb = exc.__traceback__
    while n > 0 and tb is not None and tb.tb_next is not None:
        tb = tb.tb_next
        n -= 1
    exc.__traceback__ = tb


class TimerHandle(Handle):
    """What call_later() and call_at() give; the earlier one is the
    lesser."""

    __slots__ = ("_scheduled", "_when")

    def __init__(self, when, callback, args, loop, context=None):
        super().__init__(callback, args, loop, context)
        self._when, self._scheduled = when, False

    def _repr_info(self):
        info = super()._repr_info()
        info.insert(2 if self._cancelled else 1, f"when={self._when}")
        return info

    def when(self):
        """Return the time for which it is scheduled."""
        return self._when

    def cancel(self):
        """Do not call it, if it has not been called yet."""
        if not self._cancelled:
            self._loop._timer_handle_cancelled(self)
            super().cancel()

    def __hash__(self):
        return hash(self._when)

    def __eq__(self, other):
        def parts(timer):
            return (timer._when, timer._callback, timer._args,
                    timer._cancelled)

        return (parts(self) == parts(other)
                if isinstance(other, TimerHandle) else NotImplemented)

    def __lt__(self, other):
        return (self._when < other._when
                if isinstance(other, TimerHandle) else NotImplemented)

    def __le__(self, other):
        return (self._when <= other._when
                if isinstance(other, TimerHandle) else NotImplemented)

    def __gt__(self, other):
        return (self._when > other._when
                if isinstance(other, TimerHandle) else NotImplemented)

    def __ge__(self, other):
        return (self._when >= other._when
                if isinstance(other, TimerHandle) else NotImplemented)


# --- the interface ----------------------------------------------------------

class AbstractEventLoop:
    """What every event loop offers."""

    def run_forever(self):
        """Run until stop() is called."""
        raise NotImplementedError

    def run_until_complete(self, future):
        """Run until the future is done; return its result."""
        raise NotImplementedError

    def stop(self):
        """End run_forever() soon."""
        raise NotImplementedError

    def is_running(self):
        """Return True while it runs."""
        raise NotImplementedError

    def is_closed(self):
        """Return True after close()."""
        raise NotImplementedError

    def close(self):
        """It will not be run again."""
        raise NotImplementedError

    async def shutdown_asyncgens(self):
        """Close all asynchronous generators."""
        raise NotImplementedError

    def call_soon(self, callback, *args, context=None):
        """Call callback in the next round."""
        return self.call_later(0, callback, *args, context=context)

    def call_later(self, delay, callback, *args, context=None):
        """Call callback after so many seconds."""
        raise NotImplementedError

    def call_at(self, when, callback, *args, context=None):
        """Call callback at that time."""
        raise NotImplementedError

    def time(self):
        """Return the time by the loop's clock."""
        raise NotImplementedError

    def create_future(self):
        """Return a new Future."""
        raise NotImplementedError

    def create_task(self, coro, **kwargs):
        """Return a Task that runs a coroutine."""
        raise NotImplementedError

    def call_exception_handler(self, context):
        """Report what nobody handles."""
        raise NotImplementedError

    def get_debug(self):
        """Return the debug mode."""
        raise NotImplementedError

    def set_debug(self, enabled):
        """Set the debug mode."""
        raise NotImplementedError


class AbstractEventLoopPolicy:
    """Which loop is current, and how a new one is made."""

    def get_event_loop(self):
        """Return the current loop."""
        raise NotImplementedError

    def set_event_loop(self, loop):
        """Make loop the current one."""
        raise NotImplementedError

    def new_event_loop(self):
        """Return a new loop."""
        raise NotImplementedError


class BaseDefaultEventLoopPolicy(AbstractEventLoopPolicy):

    _loop_factory = None

    def __init__(self):
        self._loop = None
        self._set_called = False

    def get_event_loop(self):
        """Return the current loop, a new one at first."""
        if self._loop is None and not self._set_called:
            self.set_event_loop(self.new_event_loop())
        if self._loop is None:
            raise RuntimeError("There is no current event loop in thread "
                               "'MainThread'.")
        return self._loop

    def set_event_loop(self, loop):
        """Make loop the current one."""
        self._set_called = True
        if loop is not None and not isinstance(loop, AbstractEventLoop):
            raise TypeError("loop must be an instance of AbstractEventLoop "
                            f"or None, not '{type(loop).__name__}'")
        self._loop = loop

    def new_event_loop(self):
        """Return a new loop."""
        return self._loop_factory()


# --- the loops there are ----------------------------------------------------

_running_loop = None
_policy = None


def get_running_loop():
    """Return the loop that runs; RuntimeError if none does."""
    if _running_loop is None:
        raise RuntimeError("no running event loop")
    return _running_loop


def _get_running_loop():
    return _running_loop


def _set_running_loop(loop):
    global _running_loop
    _running_loop = loop


def get_event_loop_policy():
    """Return the policy."""
    global _policy
    if _policy is None:
        from . import DefaultEventLoopPolicy
        _policy = DefaultEventLoopPolicy()
    return _policy


def set_event_loop_policy(policy):
    """Set the policy; None: the default one."""
    global _policy
    if policy is not None and not isinstance(policy, AbstractEventLoopPolicy):
        raise TypeError("policy must be an instance of "
                        "AbstractEventLoopPolicy or None, not "
                        f"'{type(policy).__name__}'")
    _policy = policy


def get_event_loop():
    """Return the loop that runs, else the policy's current one."""
    return _running_loop or get_event_loop_policy().get_event_loop()


def set_event_loop(loop):
    """Make loop the current one."""
    get_event_loop_policy().set_event_loop(loop)


def new_event_loop():
    """Return a new loop."""
    return get_event_loop_policy().new_event_loop()
