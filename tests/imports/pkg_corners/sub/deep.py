from ..a import x
from .. import a
up = x + "!"
print("deep", __name__, __package__, a.__name__)
