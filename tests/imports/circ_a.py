print("circ_a starts")
import circ_b
name = "a"


def other():
    return circ_b.name


print("circ_a ends")
