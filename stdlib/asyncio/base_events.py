"""The event loop: callbacks that are due, those for later, and nothing else:
there is no input or output."""

__all__ = ("BaseEventLoop",)

import heapq
import sys
import time
from _weakrefset import WeakSet
from collections import deque

from . import coroutines, events, futures, tasks


def _run_until_complete_cb(future):
    if not future.cancelled():
        exc = future.exception()
        if isinstance(exc, (SystemExit, KeyboardInterrupt)):
            return # the loop is being left already
    future.get_loop().stop()


class BaseEventLoop(events.AbstractEventLoop):
    """An event loop of callbacks and timers."""

    def __init__(self):
        self._ready = deque()
        self._scheduled = [] # heap of TimerHandle; those cancelled stay
        self._cancelled_timers = 0
        self._closed = False
        self._stopping = False
        self._running = False
        self._debug = False
        self._exception_handler = None
        self._task_factory = None
        self._asyncgens = WeakSet()
        self._asyncgens_closed = False
        self.slow_callback_duration = 0.1

    def __repr__(self):
        return (f"<{type(self).__name__} running={self.is_running()} "
                f"closed={self.is_closed()} debug={self.get_debug()}>")

    # --- tasks and futures ---

    def create_future(self):
        """Return a new Future of this loop."""
        return futures.Future(loop=self)

    def create_task(self, coro, *, name=None, context=None, **kwargs):
        """Return a Task that runs the coroutine."""
        self._check_closed()
        if self._task_factory is None:
            return tasks.Task(coro, loop=self, name=name, context=context,
                              **kwargs)
        if context is not None:
            kwargs["context"] = context
        task = self._task_factory(self, coro, **kwargs)
        if name is not None:
            task.set_name(name)
        return task

    def set_task_factory(self, factory):
        """Let factory(loop, coro) make the tasks; None: Task itself."""
        if factory is not None and not callable(factory):
            raise TypeError("task factory must be a callable or None")
        self._task_factory = factory

    def get_task_factory(self):
        """Return the factory, or None."""
        return self._task_factory

    # --- callbacks ---

    def _check_closed(self):
        if self._closed:
            raise RuntimeError("Event loop is closed")

    def _check_callback(self, callback, method):
        if (coroutines.iscoroutine(callback)
                or coroutines.iscoroutinefunction(callback)):
            raise TypeError(f"coroutines cannot be used with {method}()")
        if not callable(callback):
            raise TypeError(f"a callable object was expected by {method}(), "
                            f"got {callback!r}")

    def call_soon(self, callback, *args, context=None):
        """Call callback in the next round of the loop."""
        if self._closed:
            raise RuntimeError("Event loop is closed")
        if self._debug:
            self._check_callback(callback, "call_soon")
        handle = events.Handle(callback, args, self, context)
        self._ready.append(handle)
        return handle

    call_soon_threadsafe = call_soon

    def call_later(self, delay, callback, *args, context=None):
        """Call callback after delay seconds."""
        if delay is None:
            raise TypeError("delay must not be None")
        return self.call_at(self.time() + delay, callback, *args,
                            context=context)

    def call_at(self, when, callback, *args, context=None):
        """Call callback at that time of the loop's clock."""
        if when is None:
            raise TypeError("when cannot be None")
        self._check_closed()
        if self._debug:
            self._check_callback(callback, "call_at")
        timer = events.TimerHandle(when, callback, args, self, context)
        heapq.heappush(self._scheduled, timer)
        timer._scheduled = True
        return timer

    def _timer_handle_cancelled(self, handle):
        if handle._scheduled:
            self._cancelled_timers += 1

    def time(self):
        """Return the time, in seconds, by the loop's clock."""
        return time.monotonic()

    # --- running ---

    def is_running(self):
        """Return True while it runs."""
        return self._running

    def is_closed(self):
        """Return True after close()."""
        return self._closed

    def get_debug(self):
        """Return the debug mode."""
        return self._debug

    def set_debug(self, enabled):
        """Set the debug mode: callbacks are checked."""
        self._debug = enabled

    def stop(self):
        """End run_forever() after this round."""
        self._stopping = True

    def close(self):
        """Drop all callbacks; the loop will not run again."""
        if self._running:
            raise RuntimeError("Cannot close a running event loop")
        self._closed = True
        self._ready.clear()
        self._scheduled.clear()

    def run_forever(self):
        """Run until stop() is called."""
        self._check_closed()
        if self._running:
            raise RuntimeError("This event loop is already running")
        if events._get_running_loop() is not None:
            raise RuntimeError("Cannot run the event loop while another loop "
                               "is running")
        hooks = sys.get_asyncgen_hooks()
        sys.set_asyncgen_hooks(firstiter=self._asyncgen_begins,
                               finalizer=self._asyncgen_dies)
        self._running = True
        events._set_running_loop(self)
        try:
            while True:
                self._run_once()
                if self._stopping:
                    break
        finally:
            self._stopping = False
            self._running = False
            events._set_running_loop(None)
            sys.set_asyncgen_hooks(*hooks)

    def run_until_complete(self, future):
        """Run until the future, or the task of a coroutine, is done; return
        its result."""
        self._check_closed()
        if self._running:
            raise RuntimeError("This event loop is already running")
        if events._get_running_loop() is not None:
            raise RuntimeError("Cannot run the event loop while another loop "
                               "is running")
        made_here = not futures.isfuture(future)
        future = tasks.ensure_future(future, loop=self)
        if made_here:
            future._log_destroy_pending = False
        future.add_done_callback(_run_until_complete_cb)
        try:
            self.run_forever()
        except:
            if made_here and future.done() and not future.cancelled():
                future.exception() # what goes on is that, or hides it
            raise
        finally:
            future.remove_done_callback(_run_until_complete_cb)
        if future.done():
            return future.result()
        raise RuntimeError("Event loop stopped before Future completed.")

    def _drop_cancelled(self):
        timers = self._scheduled
        if self._cancelled_timers > 100 and \
                2 * self._cancelled_timers > len(timers):
            kept = []
            for timer in timers:
                if timer._cancelled:
                    timer._scheduled = False
                else:
                    kept.append(timer)
            timers[:] = kept
            heapq.heapify(timers)
            self._cancelled_timers = 0
        while timers and timers[0]._cancelled:
            heapq.heappop(timers)._scheduled = False
            self._cancelled_timers -= 1

    def _run_once(self):
        """A round: wait if nothing is due, then run what is due now, without
        what that adds."""
        ready, timers = self._ready, self._scheduled
        if timers:
            self._drop_cancelled()
        if not ready and not self._stopping:
            if not timers:
                raise RuntimeError("the event loop has nothing to wait for: "
                                   "no callback can ever run")
            delay = timers[0]._when - self.time()
            if delay > 0:
                time.sleep(min(delay, 86400))
        if timers:
            end = self.time() + 1e-9
            while timers and timers[0]._when < end:
                timer = heapq.heappop(timers)
                timer._scheduled = False
                ready.append(timer)
        for _ in range(len(ready)):
            handle = ready.popleft()
            if not handle._cancelled:
                handle._run()

    # --- what nobody handles ---

    def get_exception_handler(self):
        """Return the handler, or None."""
        return self._exception_handler

    def set_exception_handler(self, handler):
        """Let handler(loop, context) report; None: the default."""
        if handler is not None and not callable(handler):
            raise TypeError("A callable object or None is expected, got "
                            f"{handler!r}")
        self._exception_handler = handler

    def default_exception_handler(self, context):
        """Write a report to sys.stderr."""
        message = context.get("message") or \
            "Unhandled exception in event loop"
        lines = [message]
        for key in sorted(context):
            if key not in ("message", "exception"):
                lines.append(f"{key}: {context[key]!r}")
        _report("\n".join(lines), context.get("exception"))

    def call_exception_handler(self, context):
        """Report by the handler."""
        if self._exception_handler is None:
            self._report_by_default(context, "")
            return
        try:
            source = (context.get("task") or context.get("future")
                      or context.get("handle"))
            inside = None
            if hasattr(source, "get_context"):
                inside = source.get_context()
            if inside is not None and hasattr(inside, "run"):
                inside.run(self._exception_handler, self, context)
            else:
                self._exception_handler(self, context)
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as exc:
            self._report_by_default(
                {"message": "Unhandled error in exception handler",
                 "exception": exc, "context": context},
                " while handling an unexpected error in custom exception "
                "handler")

    def _report_by_default(self, context, when):
        """By the default handler, which a subclass may have replaced; if that
        fails, it says so and when."""
        try:
            self.default_exception_handler(context)
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as exc:
            _report("Exception in default exception handler" + when, exc)

    # --- asynchronous generators ---

    def _asyncgen_begins(self, agen):
        self._asyncgens.add(agen)

    def _asyncgen_dies(self, agen):
        self._asyncgens.discard(agen)
        if not self._closed:
            self.call_soon(self.create_task, agen.aclose())

    async def shutdown_asyncgens(self):
        """Close all asynchronous generators that are unfinished."""
        self._asyncgens_closed = True
        closing = list(self._asyncgens)
        if not closing:
            return
        self._asyncgens.clear()
        results = await tasks.gather(*[agen.aclose() for agen in closing],
                                     return_exceptions=True)
        for result, agen in zip(results, closing):
            if isinstance(result, Exception):
                self.call_exception_handler({
                    "message": "an error occurred during closing of "
                               f"asynchronous generator {agen!r}",
                    "exception": result,
                    "asyncgen": agen,
                })

    async def shutdown_default_executor(self, timeout=None):
        """Do nothing: there are no threads."""

    def run_in_executor(self, executor, func, *args):
        """Not offered: there are no threads."""
        raise NotImplementedError("run_in_executor() is not supported")


def _report(text, exc):
    try:
        print(text, file=sys.stderr)
        if exc is not None:
            sys.__excepthook__(type(exc), exc, exc.__traceback__)
    except (OSError, AttributeError):
        pass
