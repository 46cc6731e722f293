class Odd:
    def __bool__(self):
        raise ValueError("neither")


print(1, not Odd(), 2)
