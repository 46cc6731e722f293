"""Specs of modules, for programs that load modules their own way."""
import sys

from _frozen_importlib import (
    _find_spec, decode_source, module_from_spec, spec_from_file_location,
    spec_from_loader,
)
from importlib import _absolute_name
from importlib.abc import Loader


def resolve_name(name, package):
    """The absolute name of a relative one."""
    if not name.startswith("."):
        return name
    if not package:
        raise ImportError(f"no package specified for {name!r} (required for "
                          "relative module names)")
    rest = name.lstrip(".")
    return _absolute_name(rest, package, len(name) - len(rest))


def find_spec(name, package=None):
    """The spec of a module, or None; its packages are imported."""
    fullname = resolve_name(name, package)
    if fullname in sys.modules:
        if (module := sys.modules[fullname]) is None:
            return None
        try:
            if (spec := module.__spec__) is not None:
                return spec
        except AttributeError:
            raise ValueError(f"{name}.__spec__ is not set") from None
        raise ValueError(f"{name}.__spec__ is None")
    parent, path = fullname.rpartition(".")[0], None
    if parent:
        try:
            path = __import__(parent, fromlist=["__path__"]).__path__
        except AttributeError as error:
            raise ModuleNotFoundError(
                f"__path__ attribute not found on {parent!r} while trying to "
                f"find {fullname!r}", name=fullname) from error
    return _find_spec(fullname, path)


class _LazyModule(type(sys)):
    """A module that is executed when an attribute is first asked for."""

    def __getattribute__(self, name):
        get = object.__getattribute__
        spec = get(self, "__spec__")
        loader = spec.loader_state
        if loader is not None:
            values = get(self, "__dict__")
            spec.loader_state = None
            set_before = {k: v for k, v in values.items()
                          if k not in loader or loader[k] is not v}
            object.__setattr__(self, "__class__", type(sys))
            spec.loader.exec_module(self)
            values.update(set_before)
        return getattr(self, name)

    def __delattr__(self, name):
        self.__getattribute__(name)
        delattr(self, name)


class LazyLoader(Loader):
    """A loader whose modules are executed when they are first used."""

    @classmethod
    def factory(cls, loader):
        """What makes a lazy loader of what makes a loader."""
        cls._check(loader)
        return lambda *args, **kwargs: cls(loader(*args, **kwargs))

    @staticmethod
    def _check(loader):
        if not hasattr(loader, "exec_module"):
            raise TypeError("loader must define exec_module()")

    def __init__(self, loader):
        self._check(loader)
        self.loader = loader

    def create_module(self, spec):
        return self.loader.create_module(spec)

    def exec_module(self, module):
        """Put it off."""
        module.__spec__.loader = self.loader
        module.__loader__ = self.loader
        module.__spec__.loader_state = dict(module.__dict__)
        module.__class__ = _LazyModule
