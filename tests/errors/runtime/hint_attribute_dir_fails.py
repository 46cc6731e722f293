class Shape:
    def __dir__(self):
        raise ValueError("no dir")


Shape().x
