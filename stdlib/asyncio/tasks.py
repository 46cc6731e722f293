"""Task: a coroutine that the loop drives; and what waits for several."""

__all__ = ("Task", "create_task", "FIRST_COMPLETED", "FIRST_EXCEPTION",
           "ALL_COMPLETED", "wait", "wait_for", "as_completed", "sleep",
           "gather", "shield", "ensure_future", "run_coroutine_threadsafe",
           "current_task", "all_tasks", "create_eager_task_factory",
           "eager_task_factory", "_register_task", "_unregister_task",
           "_enter_task", "_leave_task")

from _weakrefset import WeakSet
from types import GenericAlias, GeneratorType, coroutine as _coroutine

from . import coroutines, events, futures
from .futures import _get_loop
from .exceptions import CancelledError, InvalidStateError

FIRST_COMPLETED = "FIRST_COMPLETED"
FIRST_EXCEPTION = "FIRST_EXCEPTION"
ALL_COMPLETED = "ALL_COMPLETED"

_all = WeakSet()
_current = {} # by loop
_names = 0


def current_task(loop=None):
    """Return the task that runs in the loop, or None."""
    return _current.get(events.get_running_loop() if loop is None else loop)


def all_tasks(loop=None):
    """Return the set of the loop's unfinished tasks."""
    where = events.get_running_loop() if loop is None else loop
    return {task for task in _all
            if _get_loop(task) is where and not task.done()}


def _register_task(task):
    _all.add(task)


def _unregister_task(task):
    _all.discard(task)


def _enter_task(loop, task):
    if loop in _current:
        raise RuntimeError(f"Cannot enter into task {task!r} while another "
                           f"task {_current[loop]!r} is being executed.")
    _current[loop] = task


def _leave_task(loop, task):
    if _current.get(loop) is not task:
        raise RuntimeError(f"Leaving task {task!r} does not match the current "
                           f"task {_current.get(loop)!r}.")
    del _current[loop]


class Task(futures.Future):
    """A coroutine that is driven by a loop, and its result."""

    __module__ = "_asyncio"
    _log_destroy_pending = True

    def __init__(self, coro, *, loop=None, name=None, context=None,
                 eager_start=False):
        super().__init__(loop=loop)
        if not coroutines.iscoroutine(coro):
            self._log_destroy_pending = False
            raise TypeError(f"a coroutine was expected, got {coro!r}")
        if name is None:
            global _names
            _names += 1
            name = f"Task-{_names}"
        self._name = str(name)
        self._coro, self._fut_waiter = coro, None
        self._cancel_requests, self._must_cancel = 0, False
        self._context = (events.contextvars.copy_context() if context is None
                         else context)
        if eager_start and self._loop.is_running():
            self._start()
            return
        self._loop.call_soon(self._step, context=self._context)
        _all.add(self)

    def __del__(self):
        if self._state == "PENDING" and self._log_destroy_pending:
            self._loop.call_exception_handler({
                "task": self,
                "message": "Task was destroyed but it is pending!",
            })
        self._tell_if_unseen()

    __class_getitem__ = classmethod(GenericAlias)

    def _repr_info(self):
        info = super()._repr_info()
        if self._cancel_requests and not self.done():
            info[0] = "cancelling"
        info.insert(1, f"name={self._name!r}")
        if self._fut_waiter is not None:
            info.insert(2, f"wait_for={self._fut_waiter!r}")
        if self._coro is not None:
            text = coroutines._format_coroutine(self._coro)
            info.insert(2, f"coro=<{text}>")
        return info

    def get_coro(self):
        """Return its coroutine."""
        return self._coro

    def get_context(self):
        """Return the context in which it runs."""
        return self._context

    def get_name(self):
        """Return its name."""
        return self._name

    def set_name(self, value, /):
        """Give it another name."""
        self._name = str(value)

    def set_result(self, result, /):
        """Not allowed."""
        raise RuntimeError("Task does not support set_result operation")

    def set_exception(self, exception, /):
        """Not allowed."""
        raise RuntimeError("Task does not support set_exception operation")

    def get_stack(self, *, limit=None):
        """Return the frames of its coroutine: one, or none once done."""
        frame = getattr(self._coro, "cr_frame", None)
        return [] if frame is None else [frame][:limit]

    def cancel(self, msg=None):
        """Raise CancelledError in the coroutine at its next step: False if it
        is done already."""
        self._log_traceback = False
        if self._state != "PENDING":
            return False
        self._cancel_requests += 1
        waiting_for = self._fut_waiter
        if waiting_for is None or not waiting_for.cancel(msg=msg):
            # Nothing that would wake it up with the cancellation.
            self._must_cancel, self._cancel_message = True, msg
        return True

    def cancelling(self):
        """Return how many requests to cancel it were not withdrawn."""
        return self._cancel_requests

    def uncancel(self):
        """Withdraw a request to cancel it; return how many are left."""
        left = self._cancel_requests = max(self._cancel_requests - 1, 0)
        if not left:
            self._must_cancel = False
        return left

    def _start(self):
        """The first step, at once."""
        loop = self._loop
        before = _current.get(loop)
        if before is not None:
            del _current[loop]
        try:
            _all.add(self)
            self._context.run(self._step)
        finally:
            if before is not None:
                _current[loop] = before
        if self.done():
            _all.discard(self)

    def _step(self, exc=None):
        if self._state != "PENDING":
            raise InvalidStateError(f"__step(): already done: {self!r}, "
                                    f"{exc!r}")
        loop, coro, self._fut_waiter = self._loop, self._coro, None
        if self._must_cancel:
            self._must_cancel = False
            if not isinstance(exc, CancelledError):
                exc = self._make_cancelled_error()
        _enter_task(loop, self)
        try:
            result = coro.send(None) if exc is None else coro.throw(exc)
        except StopIteration as stop:
            if not self._must_cancel:
                super().set_result(stop.value)
            else: # cancelled by its own last step
                self._must_cancel = False
                super().cancel(msg=self._cancel_message)
        except CancelledError as error:
            events._without_library(error, 1)
            self._cancelled_exc = error
            super().cancel()
        except BaseException as error:
            events._without_library(error, 1)
            super().set_exception(error)
            if isinstance(error, (KeyboardInterrupt, SystemExit)):
                raise
        else:
            self._wait_for(result)
        finally:
            del _current[loop]
            self = exc = None # no cycle through the traceback

    def _wait_for(self, result):
        """The coroutine has yielded this."""
        blocking = getattr(result, "_asyncio_future_blocking", None)
        if blocking:
            if result is not self and _get_loop(result) is self._loop:
                result._asyncio_future_blocking = False
                result.add_done_callback(self.task_wakeup,
                                         context=self._context)
                self._fut_waiter = result
                if self._must_cancel and \
                        result.cancel(msg=self._cancel_message):
                    self._must_cancel = False
                return
            if result is self:
                problem = f"Task cannot await on itself: {self!r}"
            else:
                problem = (f"Task {self!r} got Future {result!r} attached to "
                           "a different loop")
        elif blocking is not None:
            problem = ("yield was used instead of yield from in task "
                       f"{self!r} with {result!r}")
        elif result is None: # a bare yield: the others' turn
            self._loop.call_soon(self._step, context=self._context)
            return
        elif isinstance(result, GeneratorType):
            problem = ("yield was used instead of yield from for generator "
                       f"in task {self!r} with {result!r}")
        else:
            problem = f"Task got bad yield: {result!r}"
        self._loop.call_soon(self._step, RuntimeError(problem),
                             context=self._context)

    def task_wakeup(self, future, /):
        """What it waited for is done."""
        try:
            if future.__class__ in (futures.Future, Task):
                exc = future._outcome()
            else:
                future.result()
                exc = None
        except BaseException as error:
            exc = error
        self._step(exc)


def create_task(coro, *, name=None, context=None):
    """Return a task of the running loop for a coroutine."""
    loop = events.get_running_loop()
    if context is None:
        return loop.create_task(coro, name=name)
    return loop.create_task(coro, name=name, context=context)


def create_eager_task_factory(custom_task_constructor):
    """Return a task factory whose tasks begin at once."""
    def factory(loop, coro, *, name=None, context=None):
        return custom_task_constructor(coro, loop=loop, name=name,
                                       context=context, eager_start=True)
    return factory


eager_task_factory = create_eager_task_factory(Task)


def ensure_future(coro_or_future, *, loop=None):
    """Return a future itself, or a task for a coroutine or awaitable."""
    if futures.isfuture(coro_or_future):
        if loop is not None and loop is not _get_loop(coro_or_future):
            raise ValueError("The future belongs to a different loop than "
                             "the one specified as the loop argument")
        return coro_or_future
    if not coroutines.iscoroutine(coro_or_future):
        if not hasattr(type(coro_or_future), "__await__"):
            raise TypeError("An asyncio.Future, a coroutine or an awaitable "
                            "is required")

        async def _wrap_awaitable(awaitable):
            return await awaitable

        coro_or_future = _wrap_awaitable(coro_or_future)
    if loop is None:
        loop = events.get_event_loop()
    return loop.create_task(coro_or_future)


def run_coroutine_threadsafe(coro, loop):
    """Not offered: there are no threads."""
    raise NotImplementedError("run_coroutine_threadsafe() is not supported")


# --- sleep -------------------------------------------------------------------

@_coroutine
def __sleep0():
    yield


async def sleep(delay, result=None):
    """Return result after delay seconds."""
    if delay != delay:
        raise ValueError("Invalid delay: NaN (not a number)")
    if delay <= 0:
        await __sleep0()
        return result
    loop = events.get_running_loop()
    alarm = loop.create_future()
    timer = loop.call_later(delay, futures._set_result_unless_cancelled,
                            alarm, result)
    try:
        result = await alarm
    finally:
        timer.cancel()
    return result


# --- wait --------------------------------------------------------------------

def _check_several(fs, expected):
    """Refuse one future or coroutine where several are expected."""
    if futures.isfuture(fs) or coroutines.iscoroutine(fs):
        raise TypeError(f"{expected}, not {type(fs).__name__}")


async def wait(fs, *, timeout=None, return_when=ALL_COMPLETED):
    """Wait until all futures are done (or one is, or has failed): the set of
    those that are and the set of the others."""
    _check_several(fs, "expect a list of futures")
    if not fs:
        raise ValueError("Set of Tasks/Futures is empty.")
    if return_when not in (FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED):
        raise ValueError(f"Invalid return_when value: {return_when}")
    several = set(fs)
    if any(map(coroutines.iscoroutine, several)):
        raise TypeError("Passing coroutines is forbidden, use tasks "
                        "explicitly.")
    return await _wait(several, timeout, return_when,
                       events.get_running_loop())


async def _wait(fs, timeout, return_when, loop):
    left = len(fs)
    enough = loop.create_future()

    def _on_completion(f):
        nonlocal left
        left -= 1
        if not left or return_when == FIRST_COMPLETED:
            _release(enough)
        elif return_when == FIRST_EXCEPTION and not f.cancelled():
            if f.exception() is not None:
                _release(enough)

    for f in fs:
        f.add_done_callback(_on_completion)
    try:
        await _until_released(enough, timeout, loop)
    finally:
        for f in fs:
            f.remove_done_callback(_on_completion)
    done = {f for f in fs if f.done()}
    return done, fs - done


def _release(waiter):
    if not waiter.done():
        waiter.set_result(None)


async def _until_released(waiter, timeout, loop):
    """Wait for it, at most so many seconds."""
    if timeout is None:
        return await waiter
    timer = loop.call_later(timeout, _release, waiter)
    try:
        await waiter
    finally:
        timer.cancel()


async def _cancel_and_wait(future):
    waiter = events.get_running_loop().create_future()

    def wake(future):
        _release(waiter)

    future.add_done_callback(wake)
    try:
        future.cancel()
        await waiter
    finally:
        future.remove_done_callback(wake)


async def wait_for(fut, timeout):
    """Wait for a future or coroutine, at most timeout seconds, after which it
    is cancelled and TimeoutError raised."""
    if timeout is None or timeout > 0:
        from .timeouts import timeout as limit
        async with limit(timeout):
            return await fut
    fut = ensure_future(fut)
    if not fut.done():
        await _cancel_and_wait(fut)
        try:
            return fut.result()
        except CancelledError as exc:
            raise TimeoutError from exc
    return fut.result()


class _AsCompletedIterator:
    """Gives futures in the order in which they are done: to async for the
    futures themselves, to for coroutines that wait for the next."""

    def __init__(self, aws, timeout):
        from .queues import Queue
        self._done = Queue()
        self._timer = None
        loop = events.get_event_loop()
        todo = {ensure_future(f, loop=loop) for f in set(aws)}
        for f in todo:
            f.add_done_callback(self._completed)
        if todo and timeout is not None:
            self._timer = loop.call_later(timeout, self._timed_out)
        self._todo = todo
        self._left = len(todo)

    def __iter__(self):
        return self

    def __next__(self):
        return self._take(StopIteration, resolve=True)

    def __aiter__(self):
        return self

    async def __anext__(self):
        return await self._take(StopAsyncIteration, resolve=False)

    def _take(self, end, resolve):
        if not self._left:
            raise end
        self._left -= 1
        return self._wait_for_one(resolve)

    async def _wait_for_one(self, resolve):
        f = await self._done.get()
        if f is None:
            raise TimeoutError
        return f.result() if resolve else f

    def _completed(self, f):
        if f not in self._todo:
            return # timed out before
        self._todo.remove(f)
        self._done.put_nowait(f)
        if self._timer is not None and not self._todo:
            self._timer.cancel()

    def _timed_out(self):
        while self._todo:
            self._todo.pop().remove_done_callback(self._completed)
            self._done.put_nowait(None)


def as_completed(fs, *, timeout=None):
    """Return an iterator, of either kind, over the futures as they finish."""
    _check_several(fs, "expects an iterable of awaitables")
    return _AsCompletedIterator(fs, timeout)


# --- gather and shield -------------------------------------------------------

class _GatheringFuture(futures.Future):
    """The future of a gather(): its cancellation is that of its children."""

    __module__ = "asyncio.tasks"

    def __init__(self, children, *, loop):
        self._cancel_requested, self._children = False, children
        super().__init__(loop=loop)

    def cancel(self, msg=None):
        if self.done():
            return False
        reached = [child.cancel(msg=msg) for child in self._children]
        if any(reached):
            self._cancel_requested = True
        return any(reached)


def _outcome(future):
    """The result of a future, or the exception in its place."""
    if not future.cancelled():
        error = future.exception()
        return future.result() if error is None else error
    message = future._cancel_message
    return CancelledError("" if message is None else message)


def _see(future):
    """Whatever it is, the exception of the future has been seen."""
    if not future.cancelled():
        future.exception()


def gather(*coros_or_futures, return_exceptions=False):
    """Return a future of the list of all results, in order.  The first
    exception is its own, unless return_exceptions puts them into the list."""
    if not coros_or_futures:
        empty = events.get_event_loop().create_future()
        empty.set_result([])
        return empty
    outer = loop = None
    left = 0
    futures_of, ready = {}, []

    def _done_callback(child):
        nonlocal left
        left -= 1
        if outer is None or outer.done():
            _see(child)
            return
        cancelled = child.cancelled()
        if not return_exceptions and (cancelled
                                      or child.exception() is not None):
            outer.set_exception(child._make_cancelled_error() if cancelled
                                else child.exception())
        elif not left:
            results = [_outcome(future) for future in children]
            if not outer._cancel_requested:
                outer.set_result(results)
            else:
                outer.set_exception(child._make_cancelled_error() if cancelled
                                    else CancelledError())

    for argument in coros_or_futures:
        if argument in futures_of:
            continue
        future = futures_of[argument] = ensure_future(argument, loop=loop)
        if loop is None:
            loop = _get_loop(future)
        if future is not argument:
            future._log_destroy_pending = False
        left += 1
        if future.done():
            ready.append(future)
        else:
            future.add_done_callback(_done_callback)
    children = [futures_of[argument] for argument in coros_or_futures]
    outer = _GatheringFuture(children, loop=loop)
    for future in ready:
        _done_callback(future)
    return outer


def shield(arg):
    """Return a future whose cancellation does not reach what it waits for."""
    inner = ensure_future(arg)
    if inner.done():
        return inner
    outer = _get_loop(inner).create_future()

    def _inner_done_callback(inner):
        if outer.cancelled():
            _see(inner)
        elif inner.cancelled():
            outer.cancel()
        elif (error := inner.exception()) is None:
            outer.set_result(inner.result())
        else:
            outer.set_exception(error)

    def _outer_done_callback(outer):
        if not inner.done():
            inner.remove_done_callback(_inner_done_callback)

    outer.add_done_callback(_outer_done_callback)
    inner.add_done_callback(_inner_done_callback)
    return outer
