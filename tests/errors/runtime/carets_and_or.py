class Odd:
    def __bool__(self):
        raise ValueError("neither")


odd = Odd()
print(0 or 1 and odd and 3)
