# A module may define __getattr__ and __dir__.
import mod_getattr

print(mod_getattr.real, mod_getattr.lazy, dir(mod_getattr))
try:
    mod_getattr.other
except AttributeError as e:
    print(e)
from mod_getattr import lazy
print(lazy, hasattr(mod_getattr, "zzz"))
try:
    from mod_getattr import never
except ImportError as e:
    print(str(e).split(" (")[0])
