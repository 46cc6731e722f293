"""Queues between tasks."""

__all__ = ("Queue", "PriorityQueue", "LifoQueue", "QueueFull", "QueueEmpty",
           "QueueShutDown")

import heapq
from collections import deque
from types import GenericAlias

from . import locks, mixins


class QueueEmpty(Exception):
    """get_nowait() found nothing."""


class QueueFull(Exception):
    """put_nowait() found no room."""


class QueueShutDown(Exception):
    """The queue was shut down."""


class Queue(mixins._LoopBoundMixin):
    """First in, first out; maxsize 0: no limit."""

    def __init__(self, maxsize=0):
        self._maxsize = maxsize
        self._getters = deque()
        self._putters = deque()
        self._unfinished_tasks = 0
        self._finished = locks.Event()
        self._finished.set()
        self._is_shutdown = False
        self._init(maxsize)

    # Overridden by the other orders.

    def _init(self, maxsize):
        self._queue = deque()

    def _get(self):
        return self._queue.popleft()

    def _put(self, item):
        self._queue.append(item)

    __class_getitem__ = classmethod(GenericAlias)

    def __str__(self):
        return f"<{type(self).__name__} {self._format()}>"

    def __repr__(self):
        return f"<{type(self).__name__} at {id(self):#x} {self._format()}>"

    def _format(self):
        items = getattr(self, "_queue", None)
        getters, putters = len(self._getters), len(self._putters)
        parts = [f"maxsize={self._maxsize!r}",
                 items and f"_queue={list(items)!r}",
                 getters and f"_getters[{getters}]",
                 putters and f"_putters[{putters}]",
                 self._unfinished_tasks and f"tasks={self._unfinished_tasks}",
                 self._is_shutdown and "shutdown"]
        return " ".join(filter(None, parts))

    @staticmethod
    def _wakeup_next(waiters, everybody=False):
        """Wake the first that still waits, or all of them."""
        while waiters:
            waiter = waiters.popleft()
            if waiter.done():
                continue
            waiter.set_result(None)
            if not everybody:
                break

    def empty(self):
        """Return True if there is nothing."""
        return not self._queue

    def full(self):
        """Return True if there is no room."""
        return 0 < self._maxsize <= self.qsize()

    def qsize(self):
        """Return the number of items."""
        return len(self._queue)

    @property
    def maxsize(self):
        """How many items there is room for."""
        return self._maxsize

    async def _wait(self, waiters, enough):
        """Wait in the line; pass a wake-up on that is of no use here."""
        waiter = self._get_loop().create_future()
        waiters.append(waiter)
        try:
            await waiter
        except:
            waiter.cancel()
            if waiter in waiters: # else it was woken up at the same time
                waiters.remove(waiter)
            if not waiter.cancelled() and enough():
                self._wakeup_next(waiters)
            raise

    async def put(self, item):
        """Put an item in, when there is room."""
        while self.full():
            if self._is_shutdown:
                raise QueueShutDown
            await self._wait(self._putters, lambda: not self.full())
        return self.put_nowait(item)

    def put_nowait(self, item):
        """Put an item in, or raise QueueFull."""
        refusal = (QueueShutDown if self._is_shutdown
                   else QueueFull if self.full() else None)
        if refusal is not None:
            raise refusal
        self._put(item)
        self._unfinished_tasks += 1
        self._finished.clear()
        self._wakeup_next(self._getters)

    async def get(self):
        """Take an item out, when there is one."""
        while self.empty():
            if self._is_shutdown:
                raise QueueShutDown
            await self._wait(self._getters, lambda: not self.empty())
        return self.get_nowait()

    def get_nowait(self):
        """Take an item out, or raise QueueEmpty."""
        if self.empty():
            raise QueueShutDown if self._is_shutdown else QueueEmpty
        item = self._get()
        self._wakeup_next(self._putters)
        return item

    def task_done(self):
        """An item that was taken out is dealt with."""
        if self._unfinished_tasks <= 0:
            raise ValueError("task_done() called too many times")
        self._dealt_with()

    def _dealt_with(self):
        self._unfinished_tasks = left = max(self._unfinished_tasks - 1, 0)
        if left == 0:
            self._finished.set()

    async def join(self):
        """Wait until all items are dealt with."""
        if self._unfinished_tasks > 0:
            await self._finished.wait()

    def shutdown(self, immediate=False):
        """Let nothing in any more, and nothing out once it is empty, or at
        once."""
        self._is_shutdown = True
        while immediate and not self.empty():
            self._get()
            self._dealt_with()
        self._wakeup_next(self._getters, everybody=True)
        self._wakeup_next(self._putters, everybody=True)


class PriorityQueue(Queue):
    """The smallest item first."""

    def _init(self, maxsize):
        self._queue = []

    def _get(self):
        return heapq.heappop(self._queue)

    def _put(self, item):
        heapq.heappush(self._queue, item)


class LifoQueue(Queue):
    """Last in, first out."""

    def _init(self, maxsize):
        self._queue = []

    def _get(self):
        return self._queue.pop()
