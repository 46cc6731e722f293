class D:
    def __get__(self, obj, cls):
        return obj.nothing


class C:
    d = D()


C().d
