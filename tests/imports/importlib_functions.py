# importlib: import_module, reload, specs and their errors.
import importlib
import importlib.util as util
import importlib.machinery as machinery
import sys
import types


def attempt(f, *args, **kw):
    try:
        print(f(*args, **kw))
    except BaseException as e:
        print(type(e).__name__, e, getattr(e, "name", "-"))


m = importlib.import_module("pkg")
print(m.__name__, m is sys.modules["pkg"], m.__package__)
print(importlib.import_module("mod_simple") is __import__("mod_simple"))
for args in [(".x",), (".x", ""), ("..x", "pkg"), ("nope",), ("",), (5,),
             (".nope", "pkg"), (".x", 5), ("mod_simple.x",), (".x", "nopkg"),
             ("pkg.nope.more",), ("sys.x",), ("...x", "a.b")]:
    attempt(importlib.import_module, *args)
zz = types.ModuleType("zz")
attempt(importlib.reload, zz)
attempt(importlib.reload, 5)
sys.modules["zz"] = zz
attempt(importlib.reload, zz)
sys.modules["qq.zz"] = qq = types.ModuleType("qq.zz")
attempt(importlib.reload, qq)
sys.modules["nn"] = None
for name in ("nn", "nope", "pkg.nope", "mod_simple.x", "nope.x", "__main__",
             "zz", "", "sys", "itertools"):
    attempt(util.find_spec, name)
attempt(util.find_spec, ".y")
attempt(util.find_spec, "..y", "pkg")
attempt(util.resolve_name, ".y", "pkg")
attempt(util.resolve_name, "..y", "a.b")
attempt(util.resolve_name, "y", None)
attempt(util.resolve_name, ".y", None)
spec = util.find_spec("pkg")
print(spec is m.__spec__, spec.name, spec.parent, spec.has_location,
      spec.origin.endswith("pkg/__init__.py"), spec.loader is m.__loader__,
      spec.submodule_search_locations == m.__path__)
spec = util.find_spec("mod_noall")
print(spec.name, spec.submodule_search_locations, "mod_noall" in sys.modules)
print(importlib.__all__)
attempt(util.module_from_spec, 5)
attempt(machinery.ModuleSpec)
print(machinery.SOURCE_SUFFIXES, ".py" in machinery.all_suffixes())
