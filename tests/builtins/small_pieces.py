# Small things of several modules that were found missing.
import collections
import contextvars
import copy
import functools
import math
import types


def attempt(f):
    try:
        print(repr(f()))
    except Exception as error:
        print(type(error).__name__, error)


def rename(f, name):
    before = f.__module__
    f.__module__ = name
    result = f.__module__
    f.__module__ = before
    return result, f.__module__


attempt(lambda: rename(math.sin, "other"))
attempt(lambda: rename(len, None))
attempt(lambda: rename(str.upper, "x"))
attempt(lambda: type(iter(bytearray())))
attempt(lambda: iter(bytearray(b"ab")).__reduce__()[1:])
b = bytearray(b"abc")
it = iter(b)
print(next(it), it.__length_hint__(), list(copy.copy(it)), list(it))
b += b"more"
print(list(it), type(it) is type(iter(b"")))
for right in (collections.deque(), collections.deque([1]),
              collections.OrderedDict(), collections.defaultdict(), [], {},
              range(2), memoryview(b"x"), types.MappingProxyType({}),
              collections.UserDict(), collections.UserList(), object(), 5,
              (), (1,), b"", bytearray(), "text"):
    attempt(lambda: "" % right)
    attempt(lambda: b"" % right)


class Deque(collections.deque):
    pass


class Keyed(collections.deque):
    def __getitem__(self, key):
        return key


attempt(lambda: "%(a)s" % collections.deque())
attempt(lambda: "%(a)s" % Deque())
attempt(lambda: "%(a)s" % Keyed())
attempt(lambda: "" % Keyed())
attempt(lambda: functools.partial(len).__get__(None))
attempt(lambda: functools.partial(len).__get__(None, None))
attempt(lambda: type.__type_params__)
attempt(lambda: functools.update_wrapper(lambda: 0, type).__name__)
context = contextvars.Context()
variable = contextvars.ContextVar("v")
for v in context, variable, context.run(variable.set, 3):
    attempt(lambda: copy.copy(v))
    attempt(lambda: v.__reduce__())
