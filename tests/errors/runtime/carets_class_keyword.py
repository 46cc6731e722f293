class A(metaclass=type, colour="red"):
    pass
