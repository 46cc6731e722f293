class C:
    def __init__(self):
        self.size = 1

    def f(self):
        return size


C().f()
