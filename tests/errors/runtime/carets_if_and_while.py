class Odd:
    def __init__(self, count):
        self.count = count

    def __bool__(self):
        self.count -= 1
        if self.count < 0:
            raise ValueError("enough")
        return True


odd = Odd(2)
while odd:
    if odd :
        pass
    elif odd:
        pass
