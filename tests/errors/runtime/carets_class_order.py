class A:
    pass


class B(object, A):
    x = 1
