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
            et = exc = None
            self._parent_task = None
            self._errors = None
            self._base_error = None

    async def _leave(self, et, exc):
        self._exiting = True
        if et is not None:
            self._note_base_error(exc)
        cancellation = exc
        if et is None or not issubclass(et, exceptions.CancelledError):
            cancellation = None
        if et is not None and not self._aborting:
            self._abort() # the block failed
        while self._tasks:
            if self._on_completed_fut is None:
                self._on_completed_fut = self._loop.create_future()
            try:
                await self._on_completed_fut
            except exceptions.CancelledError as error:
                if not self._aborting:
                    # The block is over, and its task is cancelled from
                    # outside.
                    cancellation = error
                    self._abort()
            self._on_completed_fut = None
        if self._base_error is not None:
            try:
                raise self._base_error
            finally:
                exc = None
        if self._parent_cancelled:
            # The cancellation was this group's own.
            if self._parent_task.uncancel() == 0:
                cancellation = None
        try:
            if cancellation is not None and not self._errors:
                raise cancellation
        finally:
            cancellation = None
        if et is not None and not issubclass(et, exceptions.CancelledError):
            self._errors.append(exc)
        if self._errors:
            # A cancellation from outside must still be seen further out.
            if self._parent_task.cancelling():
                self._parent_task.uncancel()
                self._parent_task.cancel()
            try:
                raise BaseExceptionGroup(
                    "unhandled errors in a TaskGroup", self._errors) from None
            finally:
                exc = None

    def create_task(self, coro, *, name=None, context=None):
        """Return a new task of the group."""
        problem = None
        if not self._entered:
            problem = "has not been entered"
        elif self._exiting and not self._tasks:
            problem = "is finished"
        elif self._aborting:
            problem = "is shutting down"
        if problem:
            coro.close()
            raise RuntimeError(f"TaskGroup {self!r} {problem}")
        if context is None:
            task = self._loop.create_task(coro, name=name)
        else:
            task = self._loop.create_task(coro, name=name, context=context)
        self._tasks.add(task)
        task.add_done_callback(self._on_task_done)
        try:
            return task
        finally:
            del task

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
