# Specs and loaders of a program's own.
import importlib.util as util
from importlib.machinery import ModuleSpec, SourceFileLoader
import sys


class Loader:
    def __init__(self, log):
        self.log = log

    def __repr__(self):
        return "<Loader>"

    def create_module(self, spec):
        self.log.append(("create", spec.name))

    def exec_module(self, module):
        self.log.append(("exec", module.__name__, module.__spec__.name))
        module.value = 42


class Half:
    def __repr__(self):
        return "<Half>"

    def exec_module(self, module):
        pass


log = []
s = ModuleSpec("k", None)
print(s, s == ModuleSpec("k", None), s == 3, repr(s.parent), s.cached,
      s.has_location)
t = ModuleSpec("a.b", Loader(log), origin="here", is_package=True,
               loader_state=[1])
print(t, t.parent, t.loader_state, t.submodule_search_locations)
print(ModuleSpec("a.b", None).parent, s != t)
t.has_location = 5
print(t.has_location)
m = util.module_from_spec(s)
print(m, m.__loader__, m.__spec__ is s, repr(m.__package__))
m = util.module_from_spec(util.spec_from_loader("u", Loader(log)))
print(m, sorted(vars(m)))
m.__spec__.loader.exec_module(m)
print(m.value, log, "u" in sys.modules)
m = util.module_from_spec(t)
print(m, m.__path__, m.__file__, m.__package__)
print(util.module_from_spec(util.spec_from_loader("u", Loader(log),
                                                  origin="there")))
try:
    util.module_from_spec(ModuleSpec("k", Half()))
except ImportError as e:
    print(e)
for args in [("x1", "/no/x1.py"), ("x1", "/no/x1.txt"), ("x1",),
             ("p", "/no/p/__init__.py")]:
    spec = util.spec_from_file_location(*args)
    print(args, spec and (spec.name, spec.origin,
                          spec.submodule_search_locations,
                          type(spec.loader).__name__, spec.parent))
spec = util.spec_from_file_location("odd", "/no/odd.txt", loader=Loader(log))
print(spec, spec.has_location)
spec = util.spec_from_file_location("x1", "/no/x1.py")
try:
    spec.loader.exec_module(util.module_from_spec(spec))
except OSError as e:
    print(type(e).__name__, e)
loader = SourceFileLoader("x1", "/no/x1.py")
print(loader == SourceFileLoader("x1", "/no/x1.py"), loader.path, loader.name,
      loader.get_filename("x1"), loader.is_package("x1"))
try:
    loader.get_filename("other")
except ImportError as e:
    print(e, e.name)
