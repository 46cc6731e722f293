print("circ1 start")
from . import circ2
val1 = 1
print("circ1 end", circ2.val2)
