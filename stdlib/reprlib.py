"""repr() with limits on the size of what it gives."""

import builtins
from itertools import islice

__all__ = ["Repr", "repr", "recursive_repr"]


def recursive_repr(fillvalue="..."):
    "Decorator of a __repr__: within a call for the same object, fillvalue."

    def decorating_function(user_function):
        running = set()

        def wrapper(self):
            key = id(self)
            if key in running:
                return fillvalue
            running.add(key)
            try:
                return user_function(self)
            finally:
                running.discard(key)

        wrapper.__module__ = getattr(user_function, "__module__")
        wrapper.__doc__ = getattr(user_function, "__doc__")
        wrapper.__name__ = getattr(user_function, "__name__")
        wrapper.__qualname__ = getattr(user_function, "__qualname__")
        wrapper.__type_params__ = getattr(user_function,
                                          "__type_params__", ())
        wrapper.__wrapped__ = user_function
        return wrapper

    return decorating_function


class Repr:
    """A repr() with limits, which are its attributes.

    An object of class C is shown by the method repr_C, where there is one.
    """

    def __init__(self, *, maxlevel=6, maxtuple=6, maxlist=6, maxarray=5,
                 maxdict=4, maxset=6, maxfrozenset=6, maxdeque=6,
                 maxstring=30, maxlong=40, maxother=30, fillvalue="...",
                 indent=None):
        self.maxlevel, self.indent = maxlevel, indent
        self.fillvalue = fillvalue
        # How many items of a collection are shown.
        self.maxtuple, self.maxlist = maxtuple, maxlist
        self.maxarray, self.maxdeque = maxarray, maxdeque
        self.maxset, self.maxfrozenset = maxset, maxfrozenset
        self.maxdict = maxdict
        # How many characters of anything else.
        self.maxstring, self.maxlong = maxstring, maxlong
        self.maxother = maxother

    def repr(self, x):
        """Return the repr of x within the limits."""
        return self.repr1(x, self.maxlevel)

    def repr1(self, x, level):
        """The same, with only so many levels of nesting left."""
        name = type(x).__name__
        if " " in name:
            name = "_".join(name.split())
        method = getattr(self, "repr_" + name, self.repr_instance)
        return method(x, level)

    def _join(self, pieces, level):
        indent = self.indent
        if indent is None:
            return ", ".join(pieces)
        if not pieces:
            return ""
        if isinstance(indent, int):
            if indent < 0:
                raise ValueError(
                    f"Repr.indent cannot be negative int (was {indent!r})")
            indent = " " * indent
        try:
            sep = ",\n" + (self.maxlevel - level + 1) * indent
        except TypeError as error:
            raise TypeError("Repr.indent must be a str, int or None, not "
                            f"{type(indent)}") from error
        return sep.join(("", *pieces, ""))[1:-len(indent) or None]

    def _repr_iterable(self, x, level, left, right, maxiter, trail=""):
        n = len(x)
        if level <= 0 and n:
            s = self.fillvalue
        else:
            pieces = [self.repr1(item, level - 1)
                      for item in islice(x, maxiter)]
            if n > maxiter:
                pieces.append(self.fillvalue)
            s = self._join(pieces, level)
            if n == 1 and trail and self.indent is None:
                right = trail + right
        return f"{left}{s}{right}"

    def repr_list(self, x, level):
        return self._repr_iterable(x, level, "[", "]", self.maxlist)

    def repr_tuple(self, x, level):
        return self._repr_iterable(x, level, "(", ")", self.maxtuple, ",")

    def repr_array(self, x, level):
        if not x:
            return f"array('{x.typecode}')"
        return self._repr_iterable(x, level, f"array('{x.typecode}', [",
                                   "])", self.maxarray)

    def repr_set(self, x, level):
        if not x:
            return "set()"
        return self._repr_iterable(_possibly_sorted(x), level, "{", "}",
                                   self.maxset)

    def repr_frozenset(self, x, level):
        if not x:
            return "frozenset()"
        return self._repr_iterable(_possibly_sorted(x), level,
                                   "frozenset({", "})", self.maxfrozenset)

    def repr_deque(self, x, level):
        return self._repr_iterable(x, level, "deque([", "])", self.maxdeque)

    def repr_dict(self, x, level):
        if not len(x):
            return "{}"
        if level <= 0:
            return f"{{{self.fillvalue}}}"
        pieces = [f"{self.repr1(key, level - 1)}: "
                  f"{self.repr1(x[key], level - 1)}"
                  for key in islice(_possibly_sorted(x), self.maxdict)]
        if len(x) > self.maxdict:
            pieces.append(self.fillvalue)
        return f"{{{self._join(pieces, level)}}}"

    def _shorten(self, s, limit):
        """The two ends of a text, with the fill value between, for which
        three characters are left."""
        head = max(0, (limit - 3) // 2)
        tail = max(0, limit - 3 - head)
        return s[:head] + self.fillvalue + s[len(s) - tail:]

    def repr_str(self, x, level):
        limit = self.maxstring
        s = builtins.repr(x[:limit])
        if len(s) <= limit:
            return s
        # A long text is not turned into its repr as a whole.
        head = max(0, (limit - 3) // 2)
        tail = max(0, limit - 3 - head)
        return self._shorten(builtins.repr(x[:head] + x[len(x) - tail:]),
                             limit)

    def repr_int(self, x, level):
        s = builtins.repr(x)
        if len(s) > self.maxlong:
            return self._shorten(s, self.maxlong)
        return s

    def repr_instance(self, x, level):
        try:
            s = builtins.repr(x)
        except Exception:
            return f"<{x.__class__.__name__} instance at {id(x):#x}>"
        if len(s) > self.maxother:
            return self._shorten(s, self.maxother)
        return s


def _possibly_sorted(x):
    """A list of the items, sorted where they can be."""
    try:
        return sorted(x)
    except Exception:
        return list(x)


aRepr = Repr()
repr = aRepr.repr
