class Odd:
    def __bool__(self):
        raise ValueError("neither")


odd = Odd()
x = 1 if odd else 2
