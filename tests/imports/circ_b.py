print("circ_b starts")
import circ_a
name = "b"
print("circ_a is unfinished:", hasattr(circ_a, "name"))


def other():
    return circ_a.name


print("circ_b ends")
