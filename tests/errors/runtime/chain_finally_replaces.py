def f():
    try:
        return 1 / 0
    finally:
        print("cleaning")
        int("y")


f()
