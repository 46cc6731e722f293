"""A plug-in."""
try:
    runs += 1
except NameError:
    runs = 1
name = __name__


def greet(who):
    return f"{__name__} greets {who}"
