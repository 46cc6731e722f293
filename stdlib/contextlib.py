"""Context managers: written as generators, made of other things, and stacks
of them."""

import sys
from _types import GenericAlias, MethodType
from abc import ABC, abstractmethod

__all__ = ["asynccontextmanager", "contextmanager", "closing", "nullcontext",
           "AbstractContextManager", "AbstractAsyncContextManager",
           "AsyncExitStack", "ContextDecorator", "ExitStack",
           "redirect_stdout", "redirect_stderr", "suppress", "aclosing",
           "chdir"]


def _defines(cls, *names):
    """For __subclasshook__: True if cls has methods of all these names, none
    of them None."""
    for name in names:
        for base in cls.__mro__:
            if name in base.__dict__:
                if base.__dict__[name] is None:
                    return NotImplemented
                break
        else:
            return NotImplemented
    return True


def _disguise(wrapper, wrapped):
    """Give wrapper the names, documentation and attributes of wrapped."""
    for name in ("__module__", "__name__", "__qualname__", "__doc__",
                 "__annotations__", "__type_params__"):
        try:
            value = getattr(wrapped, name)
        except AttributeError:
            continue
        setattr(wrapper, name, value)
    wrapper.__dict__.update(getattr(wrapped, "__dict__", ()))
    wrapper.__wrapped__ = wrapped
    return wrapper


class AbstractContextManager(ABC):
    """Base class of context managers whose __enter__ gives themselves."""

    __class_getitem__ = classmethod(GenericAlias)
    __slots__ = ()

    def __enter__(self):
        """Give what follows `as`: the manager itself."""
        return self

    @abstractmethod
    def __exit__(self, exc_type, exc_value, traceback):
        """Leave; a true result swallows the exception."""
        return None

    @classmethod
    def __subclasshook__(cls, C):
        if cls is AbstractContextManager:
            return _defines(C, "__enter__", "__exit__")
        return NotImplemented


class AbstractAsyncContextManager(ABC):
    """Base class of asynchronous context managers whose __aenter__ gives
    themselves."""

    __class_getitem__ = classmethod(GenericAlias)
    __slots__ = ()

    async def __aenter__(self):
        """Give what follows `as`: the manager itself."""
        return self

    @abstractmethod
    async def __aexit__(self, exc_type, exc_value, traceback):
        """Leave; a true result swallows the exception."""
        return None

    @classmethod
    def __subclasshook__(cls, C):
        if cls is AbstractAsyncContextManager:
            return _defines(C, "__aenter__", "__aexit__")
        return NotImplemented


class ContextDecorator:
    """Lets a context manager decorate functions: each call runs within it."""

    def _recreate_cm(self):
        """The manager for one call: one that can be entered only once makes
        another."""
        return self

    def __call__(self, func):
        def inner(*args, **kwds):
            with self._recreate_cm():
                return func(*args, **kwds)
        return _disguise(inner, func)


class AsyncContextDecorator:
    """Lets an asynchronous context manager decorate coroutine functions."""

    def _recreate_cm(self):
        """The manager for one call."""
        return self

    def __call__(self, func):
        async def inner(*args, **kwds):
            async with self._recreate_cm():
                return await func(*args, **kwds)
        return _disguise(inner, func)


# --- generators as context managers --------------------------------------

def _goes_on(raised, thrown, traceback, end):
    """Whether an exception thrown into a generator is to go on behind the
    block, after the generator raised one.  end is the class of what tells
    that it ended.  None: the one that it raised is another one, which takes
    its place.
    """
    if isinstance(raised, end):
        # It ended.  Unless what ended it is what the block raised, the
        # exception is dealt with.
        return raised is thrown
    if raised is not thrown:
        # What would end a generator has become a RuntimeError on its way
        # through it: the one that was thrown goes on.
        ends = end, StopIteration
        if not (isinstance(raised, RuntimeError) and isinstance(thrown, ends)
                and raised.__cause__ is thrown):
            return None
    # The frames of the generator are no part of its way.
    thrown.__traceback__ = traceback
    return True


_ENDED = object()  # what next() gives of a generator that has


class _GeneratorContextManagerBase:
    """A call of a decorated generator function."""

    def __init__(self, func, args, kwds):
        self.gen = func(*args, **kwds)
        # What help() and getdoc() show of an instance.
        own = getattr(func, "__doc__", None)
        self.__doc__ = type(self).__doc__ if own is None else own
        # What goes first comes last: the instance needs no dict then.
        self.func, self.kwds, self.args = func, kwds, args

    def _recreate_cm(self):
        # As a decorator: a generator runs but once.
        return type(self)(self.func, self.args, self.kwds)

    def _forget_call(self):
        # The arguments shall not live until the end of the block.
        del self.args, self.kwds, self.func


class _GeneratorContextManager(_GeneratorContextManagerBase,
                               AbstractContextManager, ContextDecorator):
    """What a function decorated with contextmanager gives."""

    def __enter__(self):
        self._forget_call()
        try:
            return next(self.gen)
        except StopIteration:
            raise RuntimeError("generator didn't yield") from None

    def __exit__(self, typ, value, traceback):
        if typ is not None:
            thrown = typ() if value is None else value
            try:
                self.gen.throw(thrown)
            except BaseException as raised:
                on = _goes_on(raised, thrown, traceback, StopIteration)
                if on is None:
                    raise
                return not on
            self._fail("generator didn't stop after throw()")
        if next(self.gen, _ENDED) is _ENDED:
            return False
        self._fail("generator didn't stop")

    def _fail(self, message):
        try:
            raise RuntimeError(message)
        finally:
            self.gen.close()


class _AsyncGeneratorContextManager(_GeneratorContextManagerBase,
                                    AbstractAsyncContextManager,
                                    AsyncContextDecorator):
    """What a function decorated with asynccontextmanager gives."""

    async def __aenter__(self):
        self._forget_call()
        try:
            return await anext(self.gen)
        except StopAsyncIteration:
            raise RuntimeError("generator didn't yield") from None

    async def __aexit__(self, typ, value, traceback):
        if typ is not None:
            thrown = typ() if value is None else value
            try:
                await self.gen.athrow(thrown)
            except BaseException as raised:
                on = _goes_on(raised, thrown, traceback, StopAsyncIteration)
                if on is None:
                    raise
                return not on
            await self._fail("generator didn't stop after athrow()")
        try:
            await anext(self.gen)
        except StopAsyncIteration:
            return False
        await self._fail("generator didn't stop")

    async def _fail(self, message):
        try:
            raise RuntimeError(message)
        finally:
            await self.gen.aclose()


def contextmanager(func):
    """Make a context manager of a generator function: what runs before its
    yield enters, the value it yields follows `as`, and the rest leaves.  An
    exception of the block is raised at the yield."""
    def helper(*args, **kwds):
        return _GeneratorContextManager(func, args, kwds)
    return _disguise(helper, func)


def asynccontextmanager(func):
    """Make an asynchronous context manager of an asynchronous generator
    function, as contextmanager does of others."""
    def helper(*args, **kwds):
        return _AsyncGeneratorContextManager(func, args, kwds)
    return _disguise(helper, func)


# --- context managers made of other things -------------------------------

class closing(AbstractContextManager):
    """Closes something at the end of the block, which gets it by `as`."""

    def __exit__(self, *exc_info):
        self.thing.close()

    def __enter__(self):
        return self.thing

    def __init__(self, thing):
        self.thing = thing


class aclosing(AbstractAsyncContextManager):
    """Awaits the aclose() of something at the end of the block, which gets
    it by `as`."""

    async def __aexit__(self, *exc_info):
        await self.thing.aclose()

    async def __aenter__(self):
        return self.thing

    def __init__(self, thing):
        self.thing = thing


class _RedirectStream(AbstractContextManager):
    _stream = None

    def __init__(self, new_target):
        # What was there before, as a list: it can be entered again within
        # itself.
        self._old_targets, self._new_target = [], new_target

    def __enter__(self):
        name, file = self._stream, self._new_target
        self._old_targets.append(getattr(sys, name))
        setattr(sys, name, file)
        return file

    def __exit__(self, exctype, excinst, exctb):
        before = self._old_targets.pop()
        setattr(sys, self._stream, before)


class redirect_stdout(_RedirectStream):
    """Puts a file in the place of sys.stdout during the block."""

    _stream = "stdout"


class redirect_stderr(_RedirectStream):
    """Puts a file in the place of sys.stderr during the block."""

    _stream = "stderr"


class suppress(AbstractContextManager):
    """Swallows exceptions of these classes; of a group, those of its members
    that are of these classes."""

    def __init__(self, *exceptions):
        self._exceptions = exceptions

    def __enter__(self):
        pass

    def __exit__(self, exctype, excinst, exctb):
        if exctype is None:
            return None
        wanted = self._exceptions
        if issubclass(exctype, wanted):
            return True
        if not issubclass(exctype, BaseExceptionGroup):
            return False
        others = excinst.split(wanted)[1]
        if others is not None:
            raise others
        return True


class nullcontext(AbstractContextManager, AbstractAsyncContextManager):
    """Does nothing: the place of a context manager where there is none.  The
    block gets enter_result by `as`."""

    def __init__(self, enter_result=None):
        self.enter_result = enter_result

    async def __aenter__(self):
        return self.enter_result

    async def __aexit__(self, *excinfo):
        pass

    def __enter__(self):
        return self.enter_result

    def __exit__(self, *excinfo):
        pass


class chdir(AbstractContextManager):
    """Changes the working directory during the block."""

    def __init__(self, path):
        self.path, self._old_cwd = path, []

    def __enter__(self):
        from os import chdir, getcwd
        self._old_cwd.append(getcwd())
        chdir(self.path)

    def __exit__(self, *excinfo):
        from os import chdir
        chdir(self._old_cwd.pop())


# --- stacks --------------------------------------------------------------

class _Unwinding:
    """The exception on its way out of a stack, from callback to callback;
    each sees what the one before made of it, as in nested with statements.

    pending: it comes from a callback.  outside: what was being handled
    around the whole stack.
    """

    __slots__ = ("exc", "received", "outside", "suppressed", "pending")

    def __init__(self, exc):
        self.exc, self.received = exc, exc is not None
        self.outside = sys.exception()
        self.suppressed = self.pending = False

    def details(self):
        exc = self.exc
        return ((None, None, None) if exc is None
                else (type(exc), exc, exc.__traceback__))

    def answered(self, swallow):
        if swallow:
            self.exc, self.suppressed, self.pending = None, True, False

    def raised(self, new):
        """A callback raised: the context of that is what the stack held."""
        old, self.exc, self.pending = self.exc, new, True
        while (context := new.__context__) is not self.outside:
            if context is None or context is old:
                return  # it is so already
            new = context
        if context is not None and context is not old:
            new.__context__ = old


def _raise_as_is(exc):
    """Raise exc without changing what its context is."""
    context = exc.__context__
    try:
        raise exc
    except BaseException:
        exc.__context__ = context
        raise


def _method(manager, name, other, kind):
    """Two methods of the class of manager, looked up as `with` does."""
    cls = type(manager)
    try:
        return getattr(cls, name), getattr(cls, other)
    except AttributeError:
        raise TypeError(f"'{cls.__module__}.{cls.__qualname__}' object does "
                        f"not support the {kind} protocol") from None


class _BaseExitStack:
    """What both stacks share: pairs of `is not asynchronous` and a callback
    that takes what __exit__ takes."""

    def __init__(self):
        self._exit_callbacks = []

    def pop_all(self):
        """Move everything to a new stack, which is given."""
        heir = type(self)()
        heir._exit_callbacks, self._exit_callbacks = self._exit_callbacks, []
        return heir

    def push(self, exit):
        """Add the __exit__ of a context manager, or a function that takes
        the same arguments.  Gives it back, so that this can be a
        decorator."""
        cls = type(exit)
        if hasattr(cls, "__exit__"):
            self._push_cm_exit(exit, cls.__exit__)
        else:
            self._push_exit_callback(exit)
        return exit

    def enter_context(self, cm):
        """Enter a context manager and leave it with the stack.  Gives what
        its __enter__ gives."""
        enter, exit = _method(cm, "__enter__", "__exit__", "context manager")
        result = enter(cm)
        self._push_cm_exit(cm, exit)
        return result

    def callback(self, callback, /, *args, **kwds):
        """Add a function to call with these arguments.  Gives it back."""
        def _exit_wrapper(exc_type, exc, tb):
            callback(*args, **kwds)

        # Lets inspect see through it.
        _exit_wrapper.__wrapped__ = callback
        self._push_exit_callback(_exit_wrapper)
        return callback

    def _push_cm_exit(self, cm, cm_exit):
        self._push_exit_callback(MethodType(cm_exit, cm))

    def _push_exit_callback(self, callback, is_sync=True):
        self._exit_callbacks.append((is_sync, callback))


class ExitStack(_BaseExitStack, AbstractContextManager):
    """A stack of context managers and callbacks, left in the reverse order
    as nested with statements would be."""

    def __enter__(self):
        return self

    def __exit__(self, *exc_details):
        way = _Unwinding(exc_details[1])
        while self._exit_callbacks:
            _, callback = self._exit_callbacks.pop()
            try:
                way.answered(callback(*way.details()))
            except BaseException as new:
                way.raised(new)
        if way.pending:
            _raise_as_is(way.exc)
        return way.received and way.suppressed

    def close(self):
        """Leave everything now."""
        self.__exit__(None, None, None)


class AsyncExitStack(_BaseExitStack, AbstractAsyncContextManager):
    """A stack of context managers and callbacks, both usual and asynchronous
    ones, left in the reverse order."""

    async def enter_async_context(self, cm):
        """Enter an asynchronous context manager and leave it with the stack.
        Gives what its __aenter__ gives."""
        enter, exit = _method(cm, "__aenter__", "__aexit__",
                              "asynchronous context manager")
        result = await enter(cm)
        self._push_async_cm_exit(cm, exit)
        return result

    def push_async_exit(self, exit):
        """Add the __aexit__ of an asynchronous context manager, or a
        coroutine function that takes the same arguments.  Gives it back."""
        method = getattr(type(exit), "__aexit__", None)
        if method is None:
            self._push_exit_callback(exit, False)
        else:
            self._push_async_cm_exit(exit, method)
        return exit

    def push_async_callback(self, callback, /, *args, **kwds):
        """Add a coroutine function to call with these arguments.  Gives it
        back."""
        async def _exit_wrapper(exc_type, exc, tb):
            await callback(*args, **kwds)

        _exit_wrapper.__wrapped__ = callback
        self._push_exit_callback(_exit_wrapper, False)
        return callback

    async def aclose(self):
        """Leave everything now."""
        await self.__aexit__(None, None, None)

    def _push_async_cm_exit(self, cm, cm_exit):
        self._push_exit_callback(MethodType(cm_exit, cm), False)

    async def __aenter__(self):
        return self

    async def __aexit__(self, *exc_details):
        way = _Unwinding(exc_details[1])
        while self._exit_callbacks:
            is_sync, callback = self._exit_callbacks.pop()
            try:
                answer = callback(*way.details())
                way.answered(answer if is_sync else await answer)
            except BaseException as new:
                way.raised(new)
        if way.pending:
            _raise_as_is(way.exc)
        return way.received and way.suppressed
