a, b, c = ValueError("a"), KeyError("b"), OSError("c")
a.__cause__ = b
b.__context__ = c
c.__cause__ = a
raise a
