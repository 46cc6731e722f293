# Finders of a program's own, in sys.meta_path.
import importlib
import importlib.abc
import importlib.util
import sys

SOURCES = {
    "virtual": "import virtual.inner\nkind = 'package'",
    "virtual.inner": "from . import deep\nvalue = __name__",
    "virtual.deep": "from .. import nothing" if False else "level = 3",
    "broken": "x = 1\nraise ValueError('in the module')",
    "wrong": "x = = 1",
}


class Finder(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    def __init__(self):
        self.asked = []

    def find_spec(self, name, path, target=None):
        self.asked.append((name, path))
        if name in SOURCES:
            return importlib.util.spec_from_loader(
                name, self, origin="memory", is_package=name == "virtual")

    def exec_module(self, module):
        exec(SOURCES[module.__name__], vars(module))


finder = Finder()
sys.meta_path.append(finder)
import virtual
print(virtual.kind, virtual.inner.value, virtual.deep.level, virtual.__path__)
print(finder.asked)
print(virtual, virtual.inner.__package__, virtual.__spec__.origin)
for name in "broken", "wrong", "nothing", "virtual.nothing":
    try:
        importlib.import_module(name)
    except Exception as e:
        print(type(e).__name__, e, name in sys.modules)
sys.meta_path.remove(finder)
sys.meta_path.insert(0, finder)
finder.asked.clear()
import mod_simple
print([name for name, path in finder.asked])
SOURCES["mod_noall"] = "shadowed = True"
import mod_noall
print(mod_noall.shadowed, hasattr(mod_noall, "__file__"))


class Refuses:
    @staticmethod
    def find_spec(name, path, target=None):
        if name.startswith("secret"):
            raise ModuleNotFoundError(f"{name} is not for you", name=name)


sys.meta_path.insert(0, Refuses)
try:
    import secret_module
except ImportError as e:
    print(type(e).__name__, e, e.name)
sys.meta_path.insert(0, object())
sys.meta_path.insert(0, None)
import mod_getattr
print(mod_getattr.__name__)


class Old:
    """A loader without exec_module."""

    def find_spec(self, name, path, target=None):
        if name == "old":
            return importlib.util.spec_from_loader(name, self)

    def load_module(self, name):
        module = sys.modules.setdefault(name, type(sys)(name))
        module.how = "load_module"
        return module


sys.meta_path.append(Old())
try:
    import old
    print(old.how)
except ImportError as e:
    print(e)
sys.meta_path[:] = [finder]
try:
    import mod_name
except ImportError as e:
    print(e)
