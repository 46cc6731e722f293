class A:
    pass


class B(A, object, A):
    pass
