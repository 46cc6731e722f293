from .a import x as ax
from . import a as mod_a
from .sub.deep import up
print("b", ax, mod_a.x, up)
