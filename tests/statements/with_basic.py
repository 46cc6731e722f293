# The steps of a with statement.
class M:
    def __init__(self, name, result=False):
        self.name = name
        self.result = result

    def __enter__(self):
        print("enter", self.name)
        return self.name.upper()

    def __exit__(self, *args):
        print("exit", self.name, args[0] and args[0].__name__, args[1])
        return self.result


with M("a"):
    print("body")
with M("a") as x:
    print(x)
with M("a") as x, M("b") as y:
    print(x, y)
with (M("a") as x, M("b") as y,):
    print(x, y)
with (M("p"), M("q")):
    print("parenthesised")
with (M("r")):
    print("one in parentheses")
with M("t") as (first):
    print(first)
with M("uv") as (u, v):
    print(u, v)
with M("s", 1):
    raise ValueError("swallowed by a true value")
try:
    with M("n", 0):
        raise ValueError("not swallowed")
except ValueError as e:
    print("caught", e)
