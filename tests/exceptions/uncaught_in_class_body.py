# A class body is a frame named after the class.
class Outer:
    x = 1

    class Inner:
        print("inner body")
        y = x + 1
