# Loading a file by its path, as plug-ins are; and running it again.
import importlib
import importlib.util
import sys

here = __file__.rpartition("/")[0]
spec = importlib.util.spec_from_file_location("plugin", here + "/lib/plug.py")
module = importlib.util.module_from_spec(spec)
print(sorted(n for n in vars(module) if n not in ("__cached__",
                                                  "__builtins__")))
spec.loader.exec_module(module)
print(module.runs, module.name, module.greet("Ann"), module.__name__)
print("plugin" in sys.modules, module.__spec__ is spec)

sys.path.insert(0, here + "/lib")
import plug
plug.extra = "kept"
plug.greet = None
before = vars(plug)
again = importlib.reload(plug)
print(again is plug, vars(plug) is before, plug.extra, plug.greet("Bob"))
print(plug.runs, plug.__spec__.name)

import plug_fails_later
plug_fails_later.fail = True
try:
    importlib.reload(plug_fails_later)
except ZeroDivisionError as e:
    print("reload:", e, plug_fails_later.stage,
          sys.modules["plug_fails_later"] is plug_fails_later)
del plug_fails_later.fail
print(importlib.reload(plug_fails_later).stage)
source = plug.__loader__.get_source("plug")
print(source.splitlines()[0])
code = plug.__loader__.get_code("plug")
print(code.co_name, code.co_filename == plug.__file__)
