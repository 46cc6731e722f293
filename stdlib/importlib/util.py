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
        module = sys.modules[fullname]
        if module is None:
            return None
        try:
            spec = module.__spec__
        except AttributeError:
            raise ValueError(f"{name}.__spec__ is not set") from None
        if spec is None:
            raise ValueError(f"{name}.__spec__ is None")
        return spec
    parent, path = fullname.rpartition(".")[0], None
    if parent:
        try:
            path = __import__(parent, fromlist=["__path__"]).__path__
        except AttributeError as error:
            raise ModuleNotFoundError(
                f"__path__ attribute not found on {parent!r} while trying to "
                f"find {fullname!r}", name=fullname) from error
    return _find_spec(fullname, path)
