# A property's getter is a frame of the traceback.
class Circle:
    def __init__(self, r):
        self.r = r

    @property
    def area(self):
        if self.r < 0:
            raise ValueError("negative radius")
        return self.r ** 2 * 3

    def describe(self):
        return f"area {self.area}"


print(Circle(2).describe())
print(Circle(-1).describe())
