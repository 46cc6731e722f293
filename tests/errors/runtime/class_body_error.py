class Outer:
    x = 1

    class Inner:
        y = 1 / 0
