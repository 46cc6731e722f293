"""Base classes of finders and loaders."""
import abc

import _frozen_importlib as _own


class MetaPathFinder(metaclass=abc.ABCMeta):
    """A finder for sys.meta_path; it has find_spec(fullname, path, target)."""

    def invalidate_caches(self):
        """Forget what is remembered."""


class PathEntryFinder(metaclass=abc.ABCMeta):
    """A finder for one entry of sys.path: find_spec(fullname, target)."""

    def invalidate_caches(self):
        """Forget what is remembered."""


class Loader(metaclass=abc.ABCMeta):
    """A loader; it has exec_module(module)."""

    def create_module(self, spec):
        """A new module; None: a usual one."""

    def load_module(self, fullname):
        """Load the module, the old way."""
        if not hasattr(self, "exec_module"):
            raise ImportError
        return _own._load_by_name(self, fullname)


class ResourceLoader(Loader):
    """A loader of files that belong to packages."""

    @abc.abstractmethod
    def get_data(self, path):
        """The bytes of a file."""
        raise OSError


class InspectLoader(Loader):
    """A loader that knows the source of its modules."""

    def is_package(self, fullname):
        """Whether it is a package."""
        raise ImportError

    def get_code(self, fullname):
        """The code of a module; None: there is none."""
        source = self.get_source(fullname)
        return None if source is None else self.source_to_code(source)

    @abc.abstractmethod
    def get_source(self, fullname):
        """The source of a module; None: there is none."""
        raise ImportError

    @staticmethod
    def source_to_code(data, path="<string>"):
        """The code of the source."""
        return compile(data, path, "exec", dont_inherit=True)

    exec_module = _own._LoaderBasics.exec_module
    load_module = _own._LoaderBasics.load_module


class ExecutionLoader(InspectLoader):
    """A loader that knows the files of its modules."""

    @abc.abstractmethod
    def get_filename(self, fullname):
        """The path of a module's file."""
        raise ImportError

    def get_code(self, fullname):
        """The code of a module; None: there is none."""
        args = [self.get_source(fullname)]
        if args == [None]:
            return None
        try:
            args.append(self.get_filename(fullname))
        except ImportError:
            pass # source_to_code() has a name for such
        return self.source_to_code(*args)


class FileLoader(_own.FileLoader, ResourceLoader, ExecutionLoader):
    """A loader for one module and its file."""


class SourceLoader(_own.SourceLoader, ResourceLoader, ExecutionLoader):
    """A loader of source, by get_data() and get_filename()."""


def _register():
    MetaPathFinder.register(_own.BuiltinImporter)
    MetaPathFinder.register(_own.FrozenImporter)
    MetaPathFinder.register(_own.PathFinder)
    PathEntryFinder.register(_own.FileFinder)
    InspectLoader.register(_own.BuiltinImporter)
    InspectLoader.register(_own.FrozenImporter)
    InspectLoader.register(_own.NamespaceLoader)
    FileLoader.register(_own.SourceFileLoader)
    SourceLoader.register(_own.SourceFileLoader)


_register()
