"""TaskGroup: tasks that end together."""

__all__ = ("TaskGroup",)

from . import events, exceptions, tasks


class TaskGroup:
    """An asynchronous context manager that waits for the tasks made by its
    create_task(); the first that fails cancels the others and the block."""

    def __init__(self):
        # How far it has come.
        self._entered = self._exiting = self._aborting = False
        # Where it runs, known on entry.
        self._loop = self._parent_task = None
        self._parent_cancelled = False
        # What runs in it, and what came of that.
        self._tasks, self._errors = set(), []
        self._base_error = self._on_completed_fut = None

    def __repr__(self):
        state = ("cancelling" if self._aborting
                 else "entered" if self._entered else "")
        parts = ["TaskGroup",
                 self._tasks and f"tasks={len(self._tasks)}",
                 self._errors and f"errors={len(self._errors)}",
                 state]
        return f"<{' '.join(filter(None, parts))}>"

    async def __aenter__(self):
        if self._entered:
            raise RuntimeError(f"TaskGroup {self!r} has already been entered")
        loop = self._loop
        if loop is None:
            loop = self._loop = events.get_running_loop()
        parent = self._parent_task = tasks.current_task(loop)
        if parent is None:
            raise RuntimeError(f"TaskGroup {self!r} cannot determine the "
                               "parent task")
        self._entered = True
        return self

    async def __aexit__(self, et, exc, tb):
        tb = None
        try:
            return await self._leave(et, exc)
        finally:
            # Errors refer to this frame: no cycles.
            et = exc = self._parent_task = None
            self._base_error = self._errors = None

    async def _leave(self, et, exc):
        self._exiting = True
        cancellation = failure = None
        if et is not None:
            self._note_base_error(exc)
            if issubclass(et, exceptions.CancelledError):
                cancellation = exc
            else:
                failure = exc
            if not self._aborting:
                self._abort()
        cancellation = await self._all_done() or cancellation
        parent = self._parent_task
        try:
            if self._base_error is not None:
                raise self._base_error
            if self._parent_cancelled and parent.uncancel() == 0:
                cancellation = None # it was this group's own
            if cancellation is not None and not self._errors:
                raise cancellation
            if failure is not None:
                self._errors.append(failure)
            if self._errors:
                # A cancellation from outside must still be seen further out.
                if parent.cancelling():
                    parent.uncancel()
                    parent.cancel()
                raise BaseExceptionGroup(
                    "unhandled errors in a TaskGroup", self._errors) from None
        finally:
            exc = failure = cancellation = parent = None

    async def _all_done(self):
        """Wait for the tasks.  The cancellation, if there is one meanwhile,
        of the group's own task from outside."""
        cancellation = None
        while self._tasks:
            if self._on_completed_fut is None:
                self._on_completed_fut = self._loop.create_future()
            try:
                await self._on_completed_fut
            except exceptions.CancelledError as error:
                if not self._aborting:
                    cancellation = error
                    self._abort()
            self._on_completed_fut = None
        try:
            return cancellation
        finally:
            cancellation = None

    def create_task(self, coro, *, name=None, context=None):
        """Return a new task of the group."""
        problem = ("has not been entered" if not self._entered
                   else "is finished" if self._exiting and not self._tasks
                   else "is shutting down" if self._aborting else None)
        if problem:
            coro.close()
            raise RuntimeError(f"TaskGroup {self!r} {problem}")
        more = {} if context is None else {"context": context}
        task = self._loop.create_task(coro, name=name, **more)
        self._tasks.add(task)
        task.add_done_callback(self._on_task_done)
        try:
            return task
        finally:
            del task # no cycle through a frame

    def _is_base_error(self, exc):
        return isinstance(exc, (SystemExit, KeyboardInterrupt))

    def _abort(self):
        self._aborting = True
        for unfinished in [t for t in self._tasks if not t.done()]:
            unfinished.cancel()

    def _on_task_done(self, task):
        self._tasks.discard(task)
        if not self._tasks:
            self._wake()
        error = None if task.cancelled() else task.exception()
        if error is not None:
            self._task_failed(task, error)

    def _wake(self):
        """Let the end of the block go on, if it waits for the last task."""
        waiter = self._on_completed_fut
        if waiter is not None and not waiter.done():
            waiter.set_result(True)

    def _note_base_error(self, error):
        # The first one is what leaves the block, alone.
        if self._base_error is None and self._is_base_error(error):
            self._base_error = error

    def _task_failed(self, task, error):
        self._errors.append(error)
        self._note_base_error(error)
        parent = self._parent_task
        if parent.done():
            # Nobody is left to raise it.
            self._loop.call_exception_handler(dict(
                message=f"Task {task!r} has errored out but its parent task "
                        f"{parent} is already completed",
                exception=error, task=task))
        elif not (self._aborting or self._parent_cancelled):
            self._abort()
            # The block may still be running: it is stopped where it waits.
            self._parent_cancelled = True
            parent.cancel()
