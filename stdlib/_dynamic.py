"""DynamicClassAttribute, of the module types: a module of its own, since enum
builds on it and needs nothing else of types."""


class DynamicClassAttribute:
    """A property for instances only: on the class, the lookup goes on as if
    the name had not been found, to the metaclass's __getattr__."""

    __module__ = "types"

    def __init__(self, fget=None, fset=None, fdel=None, doc=None):
        self.fget, self.fset, self.fdel = fget, fset, fdel
        self.__doc__ = doc or fget.__doc__
        self.overwrite_doc = doc is None
        self.__isabstractmethod__ = bool(
            getattr(fget, "__isabstractmethod__", False))

    def __get__(self, instance, ownerclass=None):
        if instance is not None:
            return self._need(self.fget, "unreadable attribute")(instance)
        if not self.__isabstractmethod__:
            raise AttributeError()
        return self

    def __set__(self, instance, value):
        self._need(self.fset, "can't set attribute")(instance, value)

    def __delete__(self, instance):
        self._need(self.fdel, "can't delete attribute")(instance)

    @staticmethod
    def _need(function, refusal):
        if function is None:
            raise AttributeError(refusal)
        return function

    def _with(self, fget, fset, fdel, doc=None):
        made = type(self)(fget, fset, fdel, doc or self.__doc__)
        made.overwrite_doc = self.overwrite_doc
        return made

    def getter(self, fget):
        """Return a copy with this getter."""
        doc = fget.__doc__ if self.overwrite_doc else None
        return self._with(fget, self.fset, self.fdel, doc)

    def setter(self, fset):
        """Return a copy with this setter."""
        return self._with(self.fget, fset, self.fdel)

    def deleter(self, fdel):
        """Return a copy with this deleter."""
        return self._with(self.fget, self.fset, fdel)
