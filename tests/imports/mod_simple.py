"""A module with one value and one function."""
print("loading", __name__)
value = 1
_private = 2
items = []


def get():
    return value


def set_value(v):
    global value
    value = v
