class D:
    def __set_name__(self, owner, name):
        raise ValueError(name)


class C:
    attribute = D()
