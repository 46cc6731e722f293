"""Weak references: references that do not keep their object alive.

ref and the proxies are the interpreter's own; the containers and finalizers
are built on them.  A container forgets an entry in the callback of its weak
reference; while it is being iterated over, entries that died are skipped
instead and dropped afterwards, so that no iterator sees it change.
"""

import sys
from _weakref import (
    CallableProxyType, ProxyType, ReferenceType, getweakrefcount,
    getweakrefs, proxy, ref)
from _weakrefset import GenericAlias, WeakSet, _Guard

__all__ = ["ref", "proxy", "getweakrefcount", "getweakrefs",
           "WeakKeyDictionary", "ReferenceType", "ProxyType",
           "CallableProxyType", "ProxyTypes", "WeakValueDictionary",
           "WeakSet", "WeakMethod", "finalize"]

ProxyTypes = (ProxyType, CallableProxyType)


# --- weak references that know their key ---------------------------------


class KeyedRef(ref):
    """A reference to the value of a WeakValueDictionary, with its key."""

    __slots__ = ("key",)

    def __new__(cls, ob, callback, key):
        self = super().__new__(cls, ob, callback)
        self.key = key
        return self

    def __init__(self, ob, callback, key):
        super().__init__(ob, callback)


class WeakMethod(ref):
    """A reference to a bound method, which lives as long as its object."""

    __slots__ = ("_func_ref", "_meth_type", "_alive", "__weakref__")

    def __new__(cls, meth, callback=None):
        try:
            obj = meth.__self__
            func = meth.__func__
        except AttributeError:
            raise TypeError("argument should be a bound method, not "
                            f"{type(meth)}") from None

        def gone(_):
            self = self_ref()
            if self is not None and self._alive:
                self._alive = False
                if callback is not None:
                    callback(self)

        self = ref.__new__(cls, obj, gone)
        self._func_ref = ref(func, gone)
        self._meth_type = type(meth)
        self._alive = True
        self_ref = ref(self)
        return self

    def __init__(self, meth, callback=None):
        pass

    def __call__(self):
        func, obj = self._func_ref(), super().__call__()
        if func is not None and obj is not None:
            return self._meth_type(func, obj)
        return None

    def __eq__(self, other):
        if not isinstance(other, WeakMethod):
            return NotImplemented
        if not self._alive or not other._alive:
            return self is other
        return ref.__eq__(self, other) and self._func_ref == other._func_ref

    def __ne__(self, other):
        equal = self.__eq__(other)
        return equal if equal is NotImplemented else not equal

    __hash__ = ref.__hash__


# --- containers ----------------------------------------------------------


_absent = object()


class _Mapping:
    """What the two weak dictionaries have in common."""

    def get(self, key, default=None):
        return self._find(key, default)

    __reversed__ = None
    __class_getitem__ = classmethod(GenericAlias)

    def __iter__(self):
        return self.keys()

    def __repr__(self):
        return f"<{type(self).__name__} at {id(self):#x}>"

    def __eq__(self, other):
        if not (isinstance(other, (dict, _Mapping))):
            return NotImplemented
        return dict(self.items()) == dict(other.items())

    __hash__ = None

    def __copy__(self):
        return self.copy()

    def setdefault(self, key, default=None):
        value = self._find(key, _absent)
        if value is _absent:
            self._put(key, default)
            return default
        return value

    def _update(self, other, kwargs):
        if other is not None:
            if not hasattr(other, "items"):
                other = dict(other)
            for key, value in other.items():
                self._put(key, value)
        for key, value in kwargs.items():
            self._put(key, value)

    def clear(self):
        while self.data:
            self.data.popitem()

    def __or__(self, other):
        if not hasattr(other, "keys"):
            return NotImplemented
        result = self.copy()
        result.update(other)
        return result

    def __ror__(self, other):
        if not hasattr(other, "keys"):
            return NotImplemented
        result = type(self)()
        result.update(other)
        result.update(self)
        return result

    def __ior__(self, other):
        self.update(other)
        return self


class WeakValueDictionary(_Mapping):
    """A mapping whose entries go when nothing else refers to the value.

    As in CPython, any use of it first drops the entries that died during an
    iteration, which that iteration may then find out.
    """

    def __init__(self, other=(), /, **kwargs):
        self.data = {}
        self._iterating = 0
        self._pending = []
        mine = ref(self)

        def remove(wr):
            self = mine()
            if self is None:
                return
            if self._iterating:
                self._pending.append(wr)
            elif self.data.get(wr.key) is wr:
                del self.data[wr.key]

        self._remove = remove
        self.update(other, **kwargs)

    def _commit(self):
        while self._pending:
            wr = self._pending.pop()
            if self.data.get(wr.key) is wr:
                del self.data[wr.key]

    def __getitem__(self, key):
        if self._pending:
            self._commit()
        value = self.data[key]()
        if value is None:
            raise KeyError(key)
        return value

    def __contains__(self, key):
        if self._pending:
            self._commit()
        wr = self.data.get(key)
        return wr is not None and wr() is not None

    def __setitem__(self, key, value):
        if self._pending:
            self._commit()
        self.data[key] = KeyedRef(value, self._remove, key)

    def _put(self, key, value):
        self.data[key] = KeyedRef(value, self._remove, key)

    def _find(self, key, default):
        if self._pending:
            self._commit()
        wr = self.data.get(key)
        value = None if wr is None else wr()
        return default if value is None else value

    def __delitem__(self, key):
        if self._pending:
            self._commit()
        del self.data[key]

    def __len__(self):
        if self._pending:
            self._commit()
        return len(self.data)

    def update(self, other=None, /, **kwargs):
        self._update(other, kwargs)

    def copy(self):
        new = WeakValueDictionary()
        for key, value in self.items():
            new[key] = value
        return new

    def __deepcopy__(self, memo):
        from copy import deepcopy
        new = type(self)()
        for key, value in self.items():
            new[deepcopy(key, memo)] = value
        return new

    def items(self):
        if self._pending:
            self._commit()
        with _Guard(self):
            for key, wr in self.data.items():
                value = wr()
                if value is not None:
                    yield key, value

    def keys(self):
        if self._pending:
            self._commit()
        with _Guard(self):
            for key, wr in self.data.items():
                if wr() is not None:
                    yield key

    def values(self):
        if self._pending:
            self._commit()
        with _Guard(self):
            for wr in self.data.values():
                value = wr()
                if value is not None:
                    yield value

    def itervaluerefs(self):
        if self._pending:
            self._commit()
        with _Guard(self):
            yield from self.data.values()

    def valuerefs(self):
        if self._pending:
            self._commit()
        return list(self.data.values())

    def pop(self, key, *args):
        if self._pending:
            self._commit()
        try:
            value = self.data.pop(key)()
        except KeyError:
            value = None
        if value is None:
            if args:
                return args[0]
            raise KeyError(key)
        return value

    def popitem(self):
        if self._pending:
            self._commit()
        while True:
            key, wr = self.data.popitem()
            value = wr()
            if value is not None:
                return key, value


class WeakKeyDictionary(_Mapping):
    """A mapping whose entries go when nothing else refers to the key."""

    def __init__(self, dict=None):
        self.data = {}
        self._iterating = 0
        self._pending = []
        mine = ref(self)

        def remove(wr):
            self = mine()
            if self is None:
                return
            if self._iterating:
                self._pending.append(wr)
            else:
                self.data.pop(wr, None)

        self._remove = remove
        if dict is not None:
            self.update(dict)

    def _commit(self):
        while self._pending:
            self.data.pop(self._pending.pop(), None)

    def __getitem__(self, key):
        return self.data[ref(key)]

    def __contains__(self, key):
        try:
            wr = ref(key)
        except TypeError:
            return False
        return wr in self.data

    def __setitem__(self, key, value):
        self.data[ref(key, self._remove)] = value

    def _put(self, key, value):
        self.data[ref(key, self._remove)] = value

    def _find(self, key, default):
        return self.data.get(ref(key), default)

    def __delitem__(self, key):
        del self.data[ref(key)]

    def __len__(self):
        return len(self.data) - len(self._pending)

    def update(self, dict=None, /, **kwargs):
        self._update(dict, kwargs)

    def copy(self):
        new = WeakKeyDictionary()
        for key, value in self.items():
            new[key] = value
        return new

    def __deepcopy__(self, memo):
        from copy import deepcopy
        new = type(self)()
        for key, value in self.items():
            new[key] = deepcopy(value, memo)
        return new

    def items(self):
        with _Guard(self):
            for wr, value in self.data.items():
                key = wr()
                if key is not None:
                    yield key, value

    def keys(self):
        with _Guard(self):
            for wr in self.data:
                key = wr()
                if key is not None:
                    yield key

    def values(self):
        with _Guard(self):
            for wr, value in self.data.items():
                if wr() is not None:
                    yield value

    def keyrefs(self):
        return list(self.data)

    def pop(self, key, *args):
        return self.data.pop(ref(key), *args)

    def popitem(self):
        while True:
            wr, value = self.data.popitem()
            key = wr()
            if key is not None:
                return key, value


# --- finalizers ----------------------------------------------------------


class finalize:
    """finalize(obj, func, /, *args, **kwargs) calls func(*args, **kwargs) once:
    when obj dies, when it is called itself, or at exit."""

    __slots__ = ()
    _registry = {}
    _made = 0
    _at_exit = False

    class _Info:
        __slots__ = ("weakref", "func", "args", "kwargs", "atexit", "index")

    def __init__(self, obj, func, /, *args, **kwargs):
        if not finalize._at_exit:
            import atexit
            atexit.register(finalize._exit)
            finalize._at_exit = True
        info = finalize._Info()
        info.weakref = ref(obj, self)
        info.func = func
        info.args = args
        info.kwargs = kwargs or None
        info.atexit = True
        info.index = finalize._made
        finalize._made += 1
        finalize._registry[self] = info

    def __call__(self, _=None):
        """If alive, mark as dead and return func(*args, **kwargs)."""
        info = finalize._registry.pop(self, None)
        if info is not None:
            return info.func(*info.args, **(info.kwargs or {}))

    def detach(self):
        """If alive, mark as dead and return (obj, func, args, kwargs)."""
        info = finalize._registry.get(self)
        obj = info and info.weakref()
        if obj is not None and finalize._registry.pop(self, None):
            return obj, info.func, info.args, info.kwargs or {}

    def peek(self):
        """If alive, return (obj, func, args, kwargs)."""
        info = finalize._registry.get(self)
        obj = info and info.weakref()
        if obj is not None:
            return obj, info.func, info.args, info.kwargs or {}

    @property
    def alive(self):
        """Whether the finalizer has still to be called."""
        return self in finalize._registry

    @property
    def atexit(self):
        """Whether it is to be called at exit."""
        info = finalize._registry.get(self)
        return bool(info) and info.atexit

    @atexit.setter
    def atexit(self, value):
        info = finalize._registry.get(self)
        if info:
            info.atexit = bool(value)

    def __repr__(self):
        info = finalize._registry.get(self)
        obj = info and info.weakref()
        if obj is None:
            return f"<{type(self).__name__} object at {id(self):#x}; dead>"
        return (f"<{type(self).__name__} object at {id(self):#x}; for "
                f"{type(obj).__name__!r} at {id(obj):#x}>")

    @classmethod
    def _exit(cls):
        while True:
            left = [(info.index, f) for f, info in cls._registry.items()
                    if info.atexit]
            if not left:
                return
            newest = max(left, key=lambda pair: pair[0])[1]
            try:
                newest()
            except Exception:
                sys.excepthook(*sys.exc_info())


# --- the abstract base classes -------------------------------------------


def _register(abc):
    """Register the containers; called by whichever of this module and
    _collections_abc is imported last."""
    abc.MutableSet.register(WeakSet)
    abc.MutableMapping.register(WeakKeyDictionary)
    abc.MutableMapping.register(WeakValueDictionary)


if "_collections_abc" in sys.modules:
    _register(sys.modules["_collections_abc"])
