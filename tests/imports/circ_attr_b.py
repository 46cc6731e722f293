import circ_attr
circ_attr.late
