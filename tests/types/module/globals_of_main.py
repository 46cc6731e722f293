"""The names of a program, and of exec'd code."""
import sys

x = 1
main = sys.modules["__main__"]
print(main.x, __name__, main.__name__, vars(main) is globals())
main.x = 2
print(x)
globals()["y"] = 3
print(y, main.y, "y" in dir(), "y" in globals())
del globals()["y"]
try:
    y
except NameError as error:
    print(error, error.name)


def inner():
    z = 5
    return sorted(locals()), "x" in globals(), sorted(dir())


print(inner())
space = {}
exec("a = 1\nb = a + 1", space)
print(space["b"], "__builtins__" in space, sorted(k for k in space if k < "_"
      or k > "_z"))
local = {}
exec("c = 5\ndef f(): pass", {}, local)
print(sorted(local))
print(eval("q * 2", {"q": 21}), eval("x"), eval("n + x", {"x": 1}, {"n": 2}))
try:
    eval("x", {})
except NameError as error:
    print(error)
print(__file__.endswith("globals_of_main.py"), __doc__)
del main.x
try:
    x
except NameError as error:
    print(error)
