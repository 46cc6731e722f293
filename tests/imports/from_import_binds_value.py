# from-import copies the binding; the module's variable stays its own.
import mod_simple
from mod_simple import value, get, set_value as change

print(value, get())
change(5)
print(value, mod_simple.value, get())
mod_simple.value = 9
print(get(), value)
value = "local"
print(get(), mod_simple.value)
mod_simple.added = "from outside"
from mod_simple import added
print(added)
del mod_simple.added
try:
    mod_simple.added
except AttributeError as e:
    print(e)
try:
    from mod_simple import added
except ImportError as e:
    print(type(e).__name__, str(e).split(" (")[0], e.name)
