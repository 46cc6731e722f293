"""What importlib is made of: specs, finders and loaders.

The interpreter finds and loads modules by itself; this is asked to describe
them (_describe), and to do it all where a program has changed sys.meta_path
or sys.path_hooks (_find_and_load).
"""
import _imp
import sys

_EXTERNAL = "_frozen_importlib_external"
_SUFFIXES = [".py"]
_unset = object()
_ModuleType = type(sys)


# --- specs -------------------------------------------------------------------


class ModuleSpec:
    """How a module was, or is to be, loaded."""

    def __init__(self, name, loader, *, origin=None, loader_state=None,
                 is_package=None):
        vars(self).update(
            name=name, loader=loader, origin=origin,
            loader_state=loader_state,
            submodule_search_locations=[] if is_package else None,
            _uninitialized_submodules=[], _set_fileattr=False, _cached=None)

    def __repr__(self):
        args = [f"name={self.name!r}", f"loader={self.loader!r}"]
        if self.origin is not None:
            args.append(f"origin={self.origin!r}")
        places = self.submodule_search_locations
        if places is not None:
            args.append(f"submodule_search_locations={places}")
        return f"{type(self).__name__}({', '.join(args)})"

    def __eq__(self, other):
        try:
            return (self.name == other.name and self.loader == other.loader
                    and self.origin == other.origin
                    and self.submodule_search_locations ==
                    other.submodule_search_locations
                    and self.cached == other.cached
                    and self.has_location == other.has_location)
        except AttributeError:
            return NotImplemented

    @property
    def parent(self):
        """The name of the module's package."""
        is_package = self.submodule_search_locations is not None
        return self.name if is_package else self.name.rpartition(".")[0]

    def _set_cached(self, cached):
        self._cached = cached

    def _set_has_location(self, value):
        self._set_fileattr = bool(value)

    cached = property(lambda self: self._cached, _set_cached)
    has_location = property(lambda self: self._set_fileattr,
                            _set_has_location)
    del _set_cached, _set_has_location


def spec_from_loader(name, loader, *, origin=None, is_package=None):
    """A spec of what the loader tells."""
    if origin is None:
        origin = getattr(loader, "_ORIGIN", None)
    if not origin and hasattr(loader, "get_filename"):
        if is_package is None:
            return spec_from_file_location(name, loader=loader)
        places = [] if is_package else None
        return spec_from_file_location(name, loader=loader,
                                       submodule_search_locations=places)
    if is_package is None:
        is_package = False
        if hasattr(loader, "is_package"):
            try:
                is_package = loader.is_package(name)
            except ImportError:
                is_package = None
    return ModuleSpec(name, loader, origin=origin, is_package=is_package)


def _absolute(path):
    if not isinstance(path, str):
        path = type(path).__fspath__(path)
    return path if path.startswith("/") else _join(_imp.cwd(), path)


def _join(folder, name):
    return folder + name if folder.endswith("/") else f"{folder}/{name}"


def spec_from_file_location(name, location=None, *, loader=_unset,
                            submodule_search_locations=_unset):
    """A spec of a file; None if there is no loader for its kind."""
    if location is None:
        location = "<unknown>"
        if hasattr(loader, "get_filename"):
            try:
                location = loader.get_filename(name)
            except ImportError:
                pass
    else:
        location = _absolute(location)
    if loader is _unset:
        if not location.endswith(".py"):
            return None
        loader = SourceFileLoader(name, location)
    spec = ModuleSpec(name, loader, origin=location)
    spec._set_fileattr = True
    if submodule_search_locations is not _unset:
        spec.submodule_search_locations = submodule_search_locations
    elif hasattr(loader, "is_package"):
        try:
            if loader.is_package(name):
                spec.submodule_search_locations = []
        except ImportError:
            pass
    if spec.submodule_search_locations == [] and location:
        spec.submodule_search_locations.append(location.rpartition("/")[0])
    return spec


# --- modules -----------------------------------------------------------------


def _describe(module, name=None):
    """Gives a module that the interpreter makes its spec and loader.  name:
    what runs as __main__ by its name."""
    space = vars(module)
    script = name is None and space["__name__"] == "__main__"
    name, places = name or space["__name__"], space.get("__path__")
    if isinstance(space.get("__file__"), str):
        spec = spec_from_file_location(name, space["__file__"],
                                       submodule_search_locations=places)
    elif _imp.is_builtin(name) or module is sys or name == "builtins":
        spec = ModuleSpec(name, BuiltinImporter, origin="built-in")
    elif _imp.source(name) is not None:
        spec = FrozenImporter.find_spec(name)
    elif places is not None:
        spec = ModuleSpec(name, None)
        places = _NamespacePath(name, places)
        spec.loader = NamespaceLoader(name, places)
        spec.submodule_search_locations = space["__path__"] = places
        space["__file__"] = None
    else:
        return
    if spec is None:
        return
    if space.get("__spec__") is None and not script:
        space["__spec__"] = spec
    if space.get("__loader__") is None:
        space["__loader__"] = spec.loader
    if space.get("__package__") is None and not script:
        space["__package__"] = spec.parent


def module_from_spec(spec):
    """A new module, which is still to be run."""
    module = None
    if hasattr(spec.loader, "create_module"):
        module = spec.loader.create_module(spec)
    elif hasattr(spec.loader, "exec_module"):
        raise ImportError("loaders that define exec_module() must also "
                          "define create_module()")
    if module is None:
        module = _ModuleType(spec.name)
    _fill(spec, module)
    return module


def _fill(spec, module, override=False):
    def put(name, value):
        if override or getattr(module, name, None) is None:
            try:
                setattr(module, name, value)
            except AttributeError:
                pass

    if override:
        module.__name__ = spec.name
    places = spec.submodule_search_locations
    if spec.loader is None and places is not None:
        spec.loader = NamespaceLoader(spec.name, places)
    put("__name__", spec.name)
    put("__loader__", spec.loader)
    put("__package__", spec.parent)
    try:
        module.__spec__ = spec
    except AttributeError:
        pass
    if places is not None:
        put("__path__", places)
    if spec.has_location:
        put("__file__", spec.origin)
        if spec.cached is not None:
            put("__cached__", spec.cached)


def _load(spec):
    """Makes and runs the module of a spec, and enters it in sys.modules."""
    name, loader = spec.name, spec.loader
    if loader is not None and not hasattr(loader, "exec_module"):
        module = loader.load_module(name)
        return sys.modules.get(name, module)
    module = module_from_spec(spec)
    sys.modules[name] = module
    _imp.begin(module)
    try:
        if spec.loader is None:
            raise ImportError("missing loader", name=name)
        spec.loader.exec_module(module)
    except BaseException:
        sys.modules.pop(name, None)
        raise
    finally:
        _imp.end(module)
    module = sys.modules.pop(name)
    sys.modules[name] = module
    return module


def _exec(spec, module):
    """Runs a module again (reload)."""
    name = spec.name
    if sys.modules.get(name) is not module:
        raise ImportError(f"module {name!r} not in sys.modules", name=name)
    if spec.loader is None and spec.submodule_search_locations is None:
        raise ImportError("missing loader", name=name)
    _fill(spec, module, override=True)
    try:
        if hasattr(spec.loader, "exec_module"):
            spec.loader.exec_module(module)
        else:
            spec.loader.load_module(name)
    finally:
        module = sys.modules.pop(name)
        sys.modules[name] = module
    return module


# --- loaders -----------------------------------------------------------------


def _own(cls):
    cls.__module__ = _EXTERNAL
    return cls


def _load_by_name(loader, fullname):
    module = sys.modules.get(fullname)
    spec = spec_from_loader(fullname, loader)
    return _load(spec) if module is None else _exec(spec, module)


class BuiltinImporter:
    """Finder and loader of the modules in C."""

    _ORIGIN = "built-in"

    @classmethod
    def find_spec(cls, fullname, path=None, target=None):
        if _imp.is_builtin(fullname):
            return ModuleSpec(fullname, cls, origin=cls._ORIGIN)

    @staticmethod
    def create_module(spec):
        if not _imp.is_builtin(spec.name):
            raise ImportError(f"{spec.name!r} is not a built-in module",
                              name=spec.name)
        return _imp.load(spec.name)

    @staticmethod
    def exec_module(module):
        pass

    @classmethod
    def _about(cls, fullname, result):
        if not _imp.is_builtin(fullname):
            raise ImportError(f"{fullname!r} is not a built-in module",
                              name=fullname)
        return result

    @classmethod
    def get_code(cls, fullname):
        """None: there is no code of the language."""
        return cls._about(fullname, None)

    @classmethod
    def get_source(cls, fullname):
        """None: there is no source of the language."""
        return cls._about(fullname, None)

    @classmethod
    def is_package(cls, fullname):
        return cls._about(fullname, False)

    load_module = classmethod(_load_by_name)


class FrozenImporter:
    """Finder and loader of the library inside the interpreter."""

    _ORIGIN = "frozen"

    @classmethod
    def find_spec(cls, fullname, path=None, target=None):
        found = _imp.source(fullname)
        if found:
            return ModuleSpec(fullname, cls, origin=cls._ORIGIN,
                              is_package=found[1])

    @staticmethod
    def create_module(spec):
        pass

    @classmethod
    def exec_module(cls, module):
        exec(cls.get_code(module.__spec__.name), vars(module))

    @classmethod
    def _about(cls, fullname):
        found = _imp.source(fullname)
        if not found:
            raise ImportError(f"{fullname!r} is not a frozen module",
                              name=fullname)
        return found

    @classmethod
    def get_code(cls, fullname):
        return compile(cls._about(fullname)[0], f"<stdlib {fullname}>",
                       "exec", dont_inherit=True)

    @classmethod
    def get_source(cls, fullname):
        cls._about(fullname)

    @classmethod
    def is_package(cls, fullname):
        return cls._about(fullname)[1]

    load_module = classmethod(_load_by_name)


@_own
class _LoaderBasics:
    """What runs a module, by get_code()."""

    def is_package(self, fullname):
        """Whether the file is an __init__.py."""
        stem = self.get_filename(fullname).rpartition("/")[2]
        return (stem.rsplit(".", 1)[0] == "__init__" and
                fullname.rpartition(".")[2] != "__init__")

    def create_module(self, spec):
        """None: a usual module."""

    def exec_module(self, module):
        """Run the module."""
        code = self.get_code(module.__name__)
        if code is None:
            raise ImportError(f"cannot load module {module.__name__!r} when "
                              "get_code() returns None")
        exec(code, vars(module))

    load_module = _load_by_name


@_own
class SourceLoader(_LoaderBasics):
    """Loads what get_data() gives as source."""

    def get_source(self, fullname):
        path = self.get_filename(fullname)
        try:
            data = self.get_data(path)
        except OSError as exc:
            raise ImportError("source not available through get_data()",
                              name=fullname) from exc
        return decode_source(data)

    def source_to_code(self, data, path, *, _optimize=-1):
        """The code of the source."""
        return compile(data, path, "exec", dont_inherit=True,
                       optimize=_optimize)

    def get_code(self, fullname):
        path = self.get_filename(fullname)
        return self.source_to_code(self.get_data(path), path)


@_own
class FileLoader:
    """A loader for one module and its file."""

    def __init__(self, fullname, path):
        self.name, self.path = fullname, path

    def __hash__(self):
        return hash(self.name) ^ hash(self.path)

    def __eq__(self, other):
        return (other.__class__ == self.__class__
                and vars(other) == vars(self))

    def _check(self, name):
        if name is not None and name != self.name:
            raise ImportError(f"loader for {self.name} cannot handle {name}",
                              name=name)

    def load_module(self, fullname=None):
        """Load the module, the old way."""
        self._check(fullname)
        return _load_by_name(self, self.name)

    def get_filename(self, name=None):
        """The path of the file."""
        self._check(name)
        return self.path

    def get_data(self, path):
        """The bytes of the file."""
        with open(path, "rb") as file:
            return file.read()


@_own
class SourceFileLoader(FileLoader, SourceLoader):
    """Loads a file of source."""


@_own
class SourcelessFileLoader(FileLoader, _LoaderBasics):
    """Refuses: there is no byte code of CPython here."""

    def get_code(self, fullname):
        raise ImportError("there are no files of byte code", name=fullname,
                          path=self.path)

    def get_source(self, fullname):
        """None: there is no source."""


@_own
class ExtensionFileLoader(FileLoader, _LoaderBasics):
    """Refuses: modules compiled for CPython can't be loaded."""

    get_code = SourcelessFileLoader.get_code
    get_source = SourcelessFileLoader.get_source


@_own
class NamespaceLoader:
    """The loader of a package that is folders alone."""

    def __init__(self, name, path, path_finder=None):
        self._path = path

    def create_module(self, spec):
        """None: a usual module."""

    def exec_module(self, module):
        pass

    def get_code(self, fullname):
        return compile("", "<string>", "exec", dont_inherit=True)

    def get_source(self, fullname):
        return ""

    def is_package(self, fullname):
        return True

    load_module = _load_by_name


def decode_source(data):
    """The text of source in bytes."""
    import _codecs
    return _codecs.source(data)


# --- finders -----------------------------------------------------------------


@_own
class _NamespacePath:
    """The folders of a namespace package, looked for anew when those of its
    parent have changed."""

    def __init__(self, name, path, path_finder=None):
        self._name = name
        self._path = list(path)
        self._seen = self._above()

    def _above(self):
        parent = self._name.rpartition(".")[0]
        return tuple(sys.modules[parent].__path__ if parent else sys.path)

    def _now(self):
        above = self._above()
        if above != self._seen:
            spec = PathFinder.find_spec(self._name, above)
            if spec is not None and spec.origin is None:
                self._path = list(spec.submodule_search_locations._path)
            self._seen = above
        return self._path

    def __iter__(self):
        return iter(self._now())

    def __getitem__(self, index):
        return self._now()[index]

    def __setitem__(self, index, path):
        self._path[index] = path

    def __len__(self):
        return len(self._now())

    def __repr__(self):
        return f"_NamespacePath({self._path!r})"

    def __contains__(self, item):
        return item in self._now()

    def append(self, item):
        self._path.append(item)


@_own
class FileFinder:
    """Finds modules in one folder."""

    def __init__(self, path, *loader_details):
        self._loaders = [(suffix, loader) for loader, suffixes
                         in loader_details for suffix in suffixes]
        self.path = _imp.cwd() if not path or path == "." else _absolute(path)

    def invalidate_caches(self):
        """Nothing is remembered."""

    def find_spec(self, fullname, target=None):
        tail = fullname.rpartition(".")[2]
        if not tail:
            return None
        base = _join(self.path, tail)
        folder = _imp.kind(base) == "folder"
        if folder:
            for suffix, loader in self._loaders:
                full = f"{base}/__init__{suffix}"
                if _imp.kind(full) == "file":
                    return spec_from_file_location(
                        fullname, full, loader=loader(fullname, full),
                        submodule_search_locations=[base])
        for suffix, loader in self._loaders:
            full = base + suffix
            if _imp.kind(full) == "file":
                return spec_from_file_location(
                    fullname, full, loader=loader(fullname, full))
        if folder:
            spec = ModuleSpec(fullname, None)
            spec.submodule_search_locations = [base]
            return spec

    @classmethod
    def path_hook(cls, *loader_details):
        """A function for sys.path_hooks."""
        def path_hook_for_FileFinder(path):
            if path and _imp.kind(path) != "folder":
                raise ImportError("only directories are supported", path=path)
            return cls(path, *loader_details)

        return path_hook_for_FileFinder

    def __repr__(self):
        return f"FileFinder({self.path!r})"


@_own
class PathFinder:
    """Finds modules by sys.path and the __path__ of packages."""

    @staticmethod
    def invalidate_caches():
        for name, finder in list(sys.path_importer_cache.items()):
            if finder is None or not name.startswith("/"):
                del sys.path_importer_cache[name]
            elif hasattr(finder, "invalidate_caches"):
                finder.invalidate_caches()

    @staticmethod
    def _finder(entry):
        entry = entry or _imp.cwd()
        cache = sys.path_importer_cache
        if entry not in cache:
            cache[entry] = None
            for hook in sys.path_hooks:
                try:
                    cache[entry] = hook(entry)
                    break
                except ImportError:
                    pass
        return cache[entry]

    @classmethod
    def find_spec(cls, fullname, path=None, target=None):
        folders = []
        for entry in sys.path if path is None else path:
            finder = cls._finder(entry) if isinstance(entry, str) else None
            spec = finder and finder.find_spec(fullname)
            if spec is None:
                continue
            if spec.loader is not None:
                return spec
            if spec.submodule_search_locations is None:
                raise ImportError("spec missing loader")
            folders += spec.submodule_search_locations
        if folders and _imp.source(fullname) is None:
            spec = ModuleSpec(fullname, None)
            folders = _NamespacePath(fullname, folders)
            spec.submodule_search_locations = folders
            spec.loader = NamespaceLoader(fullname, folders)
            return spec


def _find_spec(name, path, target=None):
    finders = sys.meta_path
    if finders is None:
        raise ImportError("sys.meta_path is None, Python is likely shutting "
                          "down")
    if not finders:
        import warnings
        warnings.warn("sys.meta_path is empty", ImportWarning)
    for finder in finders:
        find_spec = getattr(finder, "find_spec", None)
        if find_spec is not None:
            spec = find_spec(name, path, target)
            if spec is not None:
                return spec


def _untouched():
    """Is what finds modules still what the interpreter does by itself?"""
    return sys.meta_path == _finders and sys.path_hooks == _hooks


def _find_and_load(name, path):
    spec = _find_spec(name, path)
    if spec is None:
        raise ModuleNotFoundError(f"No module named {name!r}", name=name)
    return _load(spec)


_finders = [BuiltinImporter, PathFinder, FrozenImporter]
_hooks = [FileFinder.path_hook((SourceFileLoader, _SUFFIXES))]
sys.meta_path = list(_finders)
sys.path_hooks = list(_hooks)
sys.path_importer_cache = {}
for _module in list(sys.modules.values()):
    if type(_module) is _ModuleType:
        _describe(_module)
