print("pkg init", __name__, __package__, __path__ and [p.split('/')[-1] for p in __path__], __file__.split('/')[-1])
from . import a
from .sub import deep
import pkg_corners.b as bb
__all__ = ["a", "bb", "value"]
value = 1
_hidden = 2
def __getattr__(name):
    print("getattr", name)
    if name == "dynamic": return 99
    raise AttributeError(f"no {name}!")
def __dir__(): return ["custom"]
