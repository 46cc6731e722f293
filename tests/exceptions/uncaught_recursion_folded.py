# Repeated frames fold into one line.
def down(n):
    if n == 0:
        raise ValueError("bottom")
    return down(n - 1)


print("start")
down(20)
