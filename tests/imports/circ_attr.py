import circ_attr_b
late = 1
