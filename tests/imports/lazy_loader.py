# importlib.util.LazyLoader: a module is executed when it is first used.
import importlib.util
import sys
import types


def lazy(name):
    spec = importlib.util.find_spec(name)
    spec.loader = importlib.util.LazyLoader(spec.loader)
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


m = lazy("keyword")
print(type(m).__name__, type(m) is types.ModuleType)
print(m.iskeyword("if"), type(m) is types.ModuleType, m.__name__)
m = lazy("heapq")
m.extra = 5
print(m.extra, m.heappop([1]), m.extra, type(m) is types.ModuleType)
try:
    importlib.util.LazyLoader(5)
except TypeError as error:
    print(error)


class Loader:
    def __init__(self, *args):
        print("made with", args)

    def create_module(self, spec):
        print("create", spec.name)

    def exec_module(self, module):
        print("execute", module.__name__)
        module.value = 3


factory = importlib.util.LazyLoader.factory(Loader)
loader = factory(1, 2)
spec = importlib.util.spec_from_loader("made", loader)
m = importlib.util.module_from_spec(spec)
loader.exec_module(m)
print("before", type(m).__name__)
print(m.value, hasattr(m, "other"))
