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
    if loop is None:
        loop = events.get_running_loop()
    return _current.get(loop)


def all_tasks(loop=None):
    """Return the set of the loop's unfinished tasks."""
    if loop is None:
        loop = events.get_running_loop()
    return {task for task in _all
            if _get_loop(task) is loop and not task.done()}


def _register_task(task):
    _all.add(task)


def _unregister_task(task):
    _all.discard(task)


def _enter_task(loop, task):
    running = _current.get(loop)
    if running is not None:
        raise RuntimeError(f"Cannot enter into task {task!r} while another "
                           f"task {running!r} is being executed.")
    _current[loop] = task


def _leave_task(loop, task):
    running = _current.get(loop)
    if running is not task:
        raise RuntimeError(f"Leaving task {task!r} does not match the current "
                           f"task {running!r}.")
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
            self._name = f"Task-{_names}"
        else:
            self._name = str(name)
        self._cancel_requests = 0
        self._must_cancel = False
        self._fut_waiter = None
        self._coro = coro
        self._context = (events.contextvars.copy_context() if context is None
                         else context)
        if eager_start and self._loop.is_running():
            self._start()
        else:
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
        if self._fut_waiter is not None and self._fut_waiter.cancel(msg=msg):
            return True # which wakes it up
        self._must_cancel = True
        self._cancel_message = msg
        return True

    def cancelling(self):
        """Return how many requests to cancel it were not withdrawn."""
        return self._cancel_requests

    def uncancel(self):
        """Withdraw a request to cancel it; return how many are left."""
        if self._cancel_requests > 0:
            self._cancel_requests -= 1
            if self._cancel_requests == 0:
                self._must_cancel = False
        return self._cancel_requests

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
        if self._must_cancel:
            if not isinstance(exc, CancelledError):
                exc = self._make_cancelled_error()
            self._must_cancel = False
        self._fut_waiter = None
        loop, coro = self._loop, self._coro
        _enter_task(loop, self)
        try:
            if exc is None:
                result = coro.send(None)
            else:
                result = coro.throw(exc)
        except StopIteration as stop:
            if self._must_cancel: # cancelled by its own last step
                self._must_cancel = False
                super().cancel(msg=self._cancel_message)
            else:
                super().set_result(stop.value)
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


def _set_if_pending(future, result):
    if not future.cancelled():
        future.set_result(result)


async def sleep(delay, result=None):
    """Return result after delay seconds."""
    if delay <= 0:
        await __sleep0()
        return result
    if delay != delay:
        raise ValueError("Invalid delay: NaN (not a number)")
    loop = events.get_running_loop()
    future = loop.create_future()
    timer = loop.call_later(delay, _set_if_pending, future, result)
    try:
        return await future
    finally:
        timer.cancel()


# --- wait --------------------------------------------------------------------

async def wait(fs, *, timeout=None, return_when=ALL_COMPLETED):
    """Wait until all futures are done (or one is, or has failed): the set of
    those that are and the set of the others."""
    if futures.isfuture(fs) or coroutines.iscoroutine(fs):
        raise TypeError("expect a list of futures, not "
                        f"{type(fs).__name__}")
    if not fs:
        raise ValueError("Set of Tasks/Futures is empty.")
    if return_when not in (FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED):
        raise ValueError(f"Invalid return_when value: {return_when}")
    fs = set(fs)
    if any(coroutines.iscoroutine(f) for f in fs):
        raise TypeError("Passing coroutines is forbidden, use tasks "
                        "explicitly.")
    return await _wait(fs, timeout, return_when, events.get_running_loop())


async def _wait(fs, timeout, return_when, loop):
    waiter = loop.create_future()
    left = len(fs)

    def _on_completion(f):
        nonlocal left
        left -= 1
        if (left <= 0 or return_when == FIRST_COMPLETED
                or (return_when == FIRST_EXCEPTION and not f.cancelled()
                    and f.exception() is not None)):
            if timer is not None:
                timer.cancel()
            if not waiter.done():
                waiter.set_result(None)

    timer = None
    if timeout is not None:
        timer = loop.call_later(timeout, _release, waiter)
    for f in fs:
        f.add_done_callback(_on_completion)
    try:
        await waiter
    finally:
        if timer is not None:
            timer.cancel()
        for f in fs:
            f.remove_done_callback(_on_completion)
    done = {f for f in fs if f.done()}
    return done, fs - done


def _release(waiter, *args):
    if not waiter.done():
        waiter.set_result(None)


async def _cancel_and_wait(future):
    loop = events.get_running_loop()
    waiter = loop.create_future()

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
    if timeout is not None and timeout <= 0:
        fut = ensure_future(fut)
        if fut.done():
            return fut.result()
        await _cancel_and_wait(fut)
        try:
            return fut.result()
        except CancelledError as exc:
            raise TimeoutError from exc
    from .timeouts import timeout as limit
    async with limit(timeout):
        return await fut


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

    def __aiter__(self):
        return self

    def __iter__(self):
        return self

    async def __anext__(self):
        if not self._left:
            raise StopAsyncIteration
        self._left -= 1
        return await self._wait_for_one()

    def __next__(self):
        if not self._left:
            raise StopIteration
        self._left -= 1
        return self._wait_for_one(resolve=True)

    def _timed_out(self):
        for f in self._todo:
            f.remove_done_callback(self._completed)
            self._done.put_nowait(None)
        self._todo.clear()

    def _completed(self, f):
        if not self._todo:
            return # timed out before
        self._todo.remove(f)
        self._done.put_nowait(f)
        if not self._todo and self._timer is not None:
            self._timer.cancel()

    async def _wait_for_one(self, resolve=False):
        f = await self._done.get()
        if f is None:
            raise TimeoutError
        return f.result() if resolve else f


def as_completed(fs, *, timeout=None):
    """Return an iterator, of either kind, over the futures as they finish."""
    if futures.isfuture(fs) or coroutines.iscoroutine(fs):
        raise TypeError("expects an iterable of awaitables, not "
                        f"{type(fs).__name__}")
    return _AsCompletedIterator(fs, timeout)


# --- gather and shield -------------------------------------------------------

class _GatheringFuture(futures.Future):
    """The future of a gather(): its cancellation is that of its children."""

    __module__ = "asyncio.tasks"

    def __init__(self, children, *, loop):
        super().__init__(loop=loop)
        self._children = children
        self._cancel_requested = False

    def cancel(self, msg=None):
        if self.done():
            return False
        cancelled = False
        for child in self._children:
            if child.cancel(msg=msg):
                cancelled = True
        if cancelled:
            self._cancel_requested = True
        return cancelled


def gather(*coros_or_futures, return_exceptions=False):
    """Return a future of the list of all results, in order.  The first
    exception is its own, unless return_exceptions puts them into the list."""
    if not coros_or_futures:
        outer = events.get_event_loop().create_future()
        outer.set_result([])
        return outer
    loop = None
    outer = None
    finished = 0
    children, by_argument = [], {}

    def _done_callback(child):
        nonlocal finished
        finished += 1
        if outer is None or outer.done():
            if not child.cancelled():
                child.exception() # has been seen
            return
        if not return_exceptions:
            if child.cancelled():
                outer.set_exception(child._make_cancelled_error())
                return
            if child.exception() is not None:
                outer.set_exception(child.exception())
                return
        if finished < len(by_argument):
            return
        results = []
        for future in children:
            if future.cancelled():
                message = future._cancel_message
                results.append(CancelledError("" if message is None
                                              else message))
            else:
                result = future.exception()
                results.append(future.result() if result is None else result)
        if outer._cancel_requested:
            outer.set_exception(child._make_cancelled_error()
                                if child.cancelled() else CancelledError())
        else:
            outer.set_result(results)

    ready = []
    for argument in coros_or_futures:
        future = by_argument.get(argument)
        if future is None:
            future = ensure_future(argument, loop=loop)
            if loop is None:
                loop = _get_loop(future)
            if future is not argument:
                future._log_destroy_pending = False
            by_argument[argument] = future
            if future.done():
                ready.append(future)
            else:
                future.add_done_callback(_done_callback)
        children.append(future)
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
            if not inner.cancelled():
                inner.exception() # has been seen
            return
        if inner.cancelled():
            outer.cancel()
        elif inner.exception() is not None:
            outer.set_exception(inner.exception())
        else:
            outer.set_result(inner.result())

    def _outer_done_callback(outer):
        if not inner.done():
            inner.remove_done_callback(_inner_done_callback)

    inner.add_done_callback(_inner_done_callback)
    outer.add_done_callback(_outer_done_callback)
    return outer
