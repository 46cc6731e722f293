print("circ2 start")
from . import circ1
try: print(circ1.val1)
except AttributeError as e: print(e)
try: from .circ1 import val1
except ImportError as e: print(str(e).split(' (/')[0], e.name, e.name_from)
val2 = 2
