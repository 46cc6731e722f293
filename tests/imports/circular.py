# Modules that import each other see each other unfinished.
import circ_a
import circ_b

print(circ_a.other(), circ_b.other(), circ_a.circ_b is circ_b)
