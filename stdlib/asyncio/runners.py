"""run(): a whole program in an event loop."""

__all__ = ("Runner", "run")

import contextvars

from . import coroutines, events, tasks


_CREATED, _INITIALIZED, _CLOSED = range(3)


class Runner:
    """Runs coroutines, one after another, in a loop of its own."""

    def __init__(self, *, debug=None, loop_factory=None):
        self._debug, self._loop_factory = debug, loop_factory
        self._loop = self._context = None
        self._state = _CREATED

    def __enter__(self):
        self._lazy_init()
        return self

    def __exit__(self, exc_type, exc_val, exc_tb):
        self.close()

    def get_loop(self):
        """Return its loop."""
        self._lazy_init()
        return self._loop

    def run(self, coro, *, context=None):
        """Run the coroutine to its end; return its result."""
        if not coroutines.iscoroutine(coro):
            raise ValueError(f"a coroutine was expected, got {coro!r}")
        if events._get_running_loop() is not None:
            raise RuntimeError("Runner.run() cannot be called from a running "
                               "event loop")
        loop = self.get_loop()
        return loop.run_until_complete(loop.create_task(
            coro, context=self._context if context is None else context))

    def _lazy_init(self):
        if self._state == _CLOSED:
            raise RuntimeError("Runner is closed")
        if self._state == _CREATED:
            make = self._loop_factory or events.new_event_loop
            self._loop = make()
            if self._loop_factory is None:
                # It is the thread's own, until close().
                events.set_event_loop(self._loop)
            if self._debug is not None:
                self._loop.set_debug(self._debug)
            self._context = contextvars.copy_context()
            self._state = _INITIALIZED

    def close(self):
        """Cancel what is left, and close the loop."""
        if self._state != _INITIALIZED:
            return
        loop, self._state = self._loop, _CLOSED
        try:
            _cancel_all_tasks(loop)
            for end in loop.shutdown_asyncgens, loop.shutdown_default_executor:
                loop.run_until_complete(end())
        finally:
            if self._loop_factory is None:
                events.set_event_loop(None)
            loop.close()
            self._loop = None


def run(main, *, debug=None, loop_factory=None):
    """Run the coroutine main in a new event loop; return its result."""
    if events._get_running_loop() is not None:
        raise RuntimeError("asyncio.run() cannot be called from a running "
                           "event loop")
    with Runner(debug=debug, loop_factory=loop_factory) as runner:
        return runner.run(main)


def _cancel_all_tasks(loop):
    left = tasks.all_tasks(loop)
    for task in left:
        task.cancel()
    if left:
        loop.run_until_complete(tasks.gather(*left, return_exceptions=True))
    for task in left:
        error = None if task.cancelled() else task.exception()
        if error is not None:
            loop.call_exception_handler({
                "message": "unhandled exception during asyncio.run() "
                           "shutdown",
                "exception": error, "task": task})
