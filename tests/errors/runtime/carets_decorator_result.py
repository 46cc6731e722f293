@staticmethod
@(lambda f: f + 1)
def f():
    pass
