# Entries of sys.path that a hook of the program's understands.
import importlib.machinery
import importlib.util
import sys

FILES = {"one": "n = 1\nimport two", "two": "n = 2"}


class Finder:
    def __init__(self, path):
        if not path.startswith("memory:"):
            raise ImportError
        print("hook for", path)

    def find_spec(self, name, target=None):
        if name in FILES:
            return importlib.util.spec_from_loader(name, self)

    def create_module(self, spec):
        return None

    def exec_module(self, module):
        exec(FILES[module.__name__], module.__dict__)


sys.path.append("memory:here")
try:
    import one
except ImportError as e:
    print(e)
sys.path_hooks.insert(0, Finder)
sys.path_importer_cache.pop("memory:here", None)
import one
print(one.n, one.two.n, one.__spec__.loader is sys.path_importer_cache["memory:here"])
print(sys.path_importer_cache["memory:here"] is one.__loader__)
spec = importlib.machinery.PathFinder.find_spec("two")
print(spec.name, spec.origin)
print(importlib.machinery.PathFinder.find_spec("three"))
here = __file__.rpartition("/")[0]
f = importlib.machinery.FileFinder(
    here, (importlib.machinery.SourceFileLoader, [".py"]))
print(f.find_spec("mod_simple").name, f.find_spec("nope"),
      f.find_spec("pkg").submodule_search_locations == [here + "/pkg"])
print(f.find_spec("ns_corners").loader)
try:
    importlib.machinery.FileFinder.path_hook()("/no/such/folder")
except ImportError as e:
    print(e, e.path)
