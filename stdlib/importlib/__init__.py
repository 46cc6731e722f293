"""Importing modules by programs."""
import _frozen_importlib as _bootstrap
import _imp
import sys

__all__ = ["__import__", "import_module", "invalidate_caches", "reload"]

from builtins import __import__


def invalidate_caches():
    """Make all finders forget what they remember."""
    for finder in sys.meta_path:
        if hasattr(finder, "invalidate_caches"):
            finder.invalidate_caches()


def _absolute_name(name, package, level):
    parts = package.rsplit(".", level - 1)
    if len(parts) < level:
        raise ImportError("attempted relative import beyond top-level package")
    return f"{parts[0]}.{name}" if name else parts[0]


def import_module(name, package=None):
    """Import a module; package is what a relative name starts from."""
    if name.startswith("."):
        if not package:
            raise TypeError("the 'package' argument is required to perform a "
                            f"relative import for {name!r}")
        if not isinstance(package, str):
            raise TypeError("__package__ not set to a string")
        rest = name.lstrip(".")
        name = _absolute_name(rest, package, len(name) - len(rest))
    if not name:
        raise ValueError("Empty module name")
    return _imp.import_module(name)


def reload(module):
    """Run a module again, in the namespace that it has."""
    spec = getattr(module, "__spec__", None)
    try:
        name = module.__name__ if spec is None else spec.name
    except AttributeError:
        raise TypeError("reload() argument must be a module") from None
    if sys.modules.get(name) is not module:
        raise ImportError(f"module {name} not in sys.modules", name=name)
    parent, path = name.rpartition(".")[0], None
    if parent:
        try:
            path = sys.modules[parent].__path__
        except KeyError:
            raise ImportError(f"parent {parent!r} not in sys.modules",
                              name=parent) from None
    spec = module.__spec__ = _bootstrap._find_spec(name, path, module)
    if spec is None:
        raise ModuleNotFoundError(f"spec not found for the module {name!r}",
                                  name=name)
    _bootstrap._exec(spec, module)
    return sys.modules[name]
