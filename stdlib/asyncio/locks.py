"""Locks, events, conditions, semaphores and barriers for tasks."""

__all__ = ("Lock", "Event", "Condition", "Semaphore", "BoundedSemaphore",
           "Barrier")

import enum
from collections import deque

from . import exceptions, mixins


class _ContextManagerMixin:

    async def __aenter__(self):
        await self.acquire()

    async def __aexit__(self, exc_type, exc, tb):
        self.release()


async def _called(waiter, line):
    """Wait in a line until the waiter gets a result."""
    line.append(waiter)
    try:
        await waiter
    finally:
        line.remove(waiter)


def _shown(base, extra, waiters):
    if waiters:
        extra = f"{extra}, waiters:{len(waiters)}"
    return f"<{base[1:-1]} [{extra}]>"


class Lock(_ContextManagerMixin, mixins._LoopBoundMixin):
    """One task at a time; those that wait get it in their order."""

    def __init__(self):
        self._locked, self._waiters = False, deque()

    def __repr__(self):
        return _shown(super().__repr__(),
                      "locked" if self._locked else "unlocked", self._waiters)

    def locked(self):
        """Return True if it is held."""
        return self._locked

    async def acquire(self):
        """Wait for it, and hold it."""
        try:
            if self._locked or any(not w.cancelled() for w in self._waiters):
                await _called(self._get_loop().create_future(), self._waiters)
        except exceptions.CancelledError:
            if not self._locked: # it was to be ours: pass it on
                self._wake_up_first()
            raise
        self._locked = True
        return True

    def release(self):
        """Let the next one have it."""
        if not self._locked:
            raise RuntimeError("Lock is not acquired.")
        self._locked = False
        self._wake_up_first()

    def _wake_up_first(self):
        if self._waiters and not self._waiters[0].done():
            self._waiters[0].set_result(True)


class Event(mixins._LoopBoundMixin):
    """A flag that tasks wait for."""

    def __init__(self):
        self._value, self._waiters = False, deque()

    def __repr__(self):
        return _shown(super().__repr__(),
                      "set" if self._value else "unset", self._waiters)

    async def wait(self):
        """Wait until it is set."""
        if not self._value:
            await _called(self._get_loop().create_future(), self._waiters)
        return True

    def is_set(self):
        """Return the flag."""
        return self._value

    def clear(self):
        """Take it back."""
        self._value = False

    def set(self):
        """Set it: all that wait go on."""
        was_set, self._value = self._value, True
        for waiter in () if was_set else self._waiters:
            if not waiter.done():
                waiter.set_result(True)


class Condition(_ContextManagerMixin, mixins._LoopBoundMixin):
    """Something to wait for and to notify of, under a lock."""

    def __init__(self, lock=None):
        self._waiters = deque()
        self._lock = lock = Lock() if lock is None else lock
        self.acquire, self.release = lock.acquire, lock.release
        self.locked = lock.locked

    def __repr__(self):
        return _shown(super().__repr__(),
                      "locked" if self.locked() else "unlocked",
                      self._waiters)

    async def wait(self):
        """Release the lock, wait for a notification, take the lock again."""
        if not self.locked():
            raise RuntimeError("cannot wait on un-acquired lock")
        waiter = self._get_loop().create_future()
        self.release()
        try:
            try:
                await _called(waiter, self._waiters)
            finally:
                await self._acquire_anyhow()
        except BaseException:
            # It may have been the one that was notified.
            self._notify(1)
            raise
        return True

    async def wait_for(self, predicate):
        """Wait until predicate() is true; return its value."""
        while not (result := predicate()):
            await self.wait()
        return result

    async def _acquire_anyhow(self):
        """The lock, before a cancellation is let through."""
        cancelled, held = None, False
        while not held:
            try:
                held = True
                await self.acquire()
            except exceptions.CancelledError as exc:
                cancelled, held = exc, False
        try:
            if cancelled is not None:
                raise cancelled
        finally:
            cancelled = None

    def notify_all(self):
        """Wake all that wait."""
        self.notify(len(self._waiters))

    def notify(self, n=1):
        """Wake n of those that wait."""
        if not self.locked():
            raise RuntimeError("cannot notify on un-acquired lock")
        self._notify(n)

    def _notify(self, n):
        for waiter in self._waiters:
            if n <= 0:
                break
            if not waiter.done():
                waiter.set_result(False)
                n -= 1


class Semaphore(_ContextManagerMixin, mixins._LoopBoundMixin):
    """So many tasks at a time."""

    def __init__(self, value=1):
        if value < 0:
            raise ValueError("Semaphore initial value must be >= 0")
        self._value, self._waiters = value, deque()

    def __repr__(self):
        return _shown(super().__repr__(),
                      "locked" if self.locked()
                      else f"unlocked, value:{self._value}", self._waiters)

    def locked(self):
        """Return True if acquire() would have to wait."""
        return self._value == 0 or any(not w.cancelled()
                                       for w in self._waiters)

    async def acquire(self):
        """Wait until there is room."""
        if self.locked():
            waiter = self._get_loop().create_future()
            try:
                await _called(waiter, self._waiters)
            except exceptions.CancelledError:
                if waiter.done() and not waiter.cancelled():
                    self._value += 1 # it had been given room
                raise
            finally:
                while self._value > 0 and self._wake_up_next():
                    pass
        else:
            self._value -= 1
        return True

    def release(self):
        """Make room for one more."""
        self._value += 1
        self._wake_up_next()

    def _wake_up_next(self):
        """Give room to the first that still waits, if any does."""
        waiter = next((w for w in self._waiters if not w.done()), None)
        if waiter is not None:
            self._value -= 1
            waiter.set_result(True)
        return waiter is not None


class BoundedSemaphore(Semaphore):
    """A Semaphore that is never released more often than acquired."""

    def __init__(self, value=1):
        self._bound_value = value
        super().__init__(value)

    def release(self):
        """Make room for one more; ValueError if there was room for all."""
        if self._value < self._bound_value:
            return super().release()
        raise ValueError("BoundedSemaphore released too many times")


class _BarrierState(enum.Enum):
    # The values are seen in repr().
    FILLING = "filling"
    RESETTING = "resetting"
    DRAINING = "draining"
    BROKEN = "broken"


class Barrier(mixins._LoopBoundMixin):
    """So many tasks wait for each other."""

    def __init__(self, parties):
        if parties < 1:
            raise ValueError("parties must be > 0")
        self._parties, self._count = parties, 0
        self._state = _BarrierState.FILLING
        self._cond = Condition()

    def __repr__(self):
        extra = self._state.value
        if not self.broken:
            extra += f", waiters:{self.n_waiting}/{self.parties}"
        return f"<{super().__repr__()[1:-1]} [{extra}]>"

    async def __aenter__(self):
        return await self.wait()

    async def __aexit__(self, *args):
        pass

    async def wait(self):
        """Wait for the others; return a number of its own below parties."""
        async with self._cond:
            await self._cond.wait_for(lambda: self._state not in (
                _BarrierState.DRAINING, _BarrierState.RESETTING))
            self._check()
            index = self._count
            self._count += 1
            try:
                if self._count == self._parties:
                    self._state = _BarrierState.DRAINING
                    self._cond.notify_all()
                else:
                    await self._cond.wait_for(
                        lambda: self._state is not _BarrierState.FILLING)
                    if self._state is not _BarrierState.DRAINING:
                        raise exceptions.BrokenBarrierError(
                            "Abort or reset of barrier")
                return index
            finally:
                self._count -= 1
                if self._count == 0 and self._state in (
                        _BarrierState.RESETTING, _BarrierState.DRAINING):
                    self._state = _BarrierState.FILLING
                    self._cond.notify_all()

    def _check(self):
        if self._state is _BarrierState.BROKEN:
            raise exceptions.BrokenBarrierError("Barrier aborted")

    @property
    def parties(self):
        """How many wait for each other."""
        return self._parties

    @property
    def broken(self):
        """True after abort()."""
        return self._state is _BarrierState.BROKEN

    @property
    def n_waiting(self):
        """How many wait now."""
        return self._count if self._state is _BarrierState.FILLING else 0

    async def abort(self):
        """Break it for good."""
        await self._all_change(_BarrierState.BROKEN)

    async def reset(self):
        """Send those that wait away with BrokenBarrierError."""
        await self._all_change(_BarrierState.RESETTING)

    async def _all_change(self, state):
        async with self._cond:
            if state is _BarrierState.RESETTING and self._count == 0:
                state = _BarrierState.FILLING # nobody to send away
            self._state = state
            self._cond.notify_all()
