# sys.modules decides what import gives.
import sys

sys.modules["fake_module"] = "any object at all"
import fake_module
print(fake_module)


class Fake:
    name = "attribute of an instance"


sys.modules["fake_two"] = Fake()
from fake_two import name
print(name)
try:
    from fake_two import absent
except ImportError as e:
    print(type(e).__name__, str(e).split(" (")[0])
sys.modules["blocked"] = None
try:
    import blocked
except ModuleNotFoundError as e:
    print(e)
import mod_replaces
print(mod_replaces, type(mod_replaces).__name__)
