# An error in finally has the one on its way as context.
def f():
    try:
        1 / 0
    finally:
        print("cleaning up")
        [].pop()


f()
