# coding: latin-1
# The script itself is in Latin-1; the traceback shows its lines.
print("äöü", len("ä"))


def école(n):
    return "éé", 1 / n, "ÿ"


école(0)
