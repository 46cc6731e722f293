# from-import of a name that isn't there yet.
import sys

try:
    import circ_from_a
except ImportError as e:
    print(type(e).__name__, str(e).split(" (most")[0])
    print("most likely due to a circular import" in str(e))
print("circ_from_a" in sys.modules, "circ_from_b" in sys.modules)
