# Four equal frames: three are shown and the rest fold.
def down(n):
    if n == 0:
        1 / 0
    down(n - 1)


down(4)
