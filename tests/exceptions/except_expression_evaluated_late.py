# The class expression of a handler is evaluated only when it's reached.
def cls(c):
    print("asked for", c.__name__)
    return c


try:
    print("no error")
except cls(ValueError):
    print("not here")
try:
    raise KeyError
except cls(ValueError):
    print("not here")
except cls(KeyError):
    print("here")
except cls(TypeError):
    print("not here")
try:
    try:
        raise ValueError("first")
    except 1 / 0:
        pass
except ZeroDivisionError as e:
    print(repr(e), repr(e.__context__))
