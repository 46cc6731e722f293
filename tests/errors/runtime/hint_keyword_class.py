class C:
    def __init__(self, colour):
        pass


C(color="red")
