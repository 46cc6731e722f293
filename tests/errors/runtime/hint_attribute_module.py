import math
math.sinn(1)
