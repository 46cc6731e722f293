# Source of functions and classes of this file.
import inspect


# Above the function.
# In two lines.
def simple(a,
           b):
    """Doc.

with a line at the margin
    """
    # inside
    return [
a, b]

    # behind, still inside


# Not part of it.

def one_line(): return 1
def another(): pass

class C:
    x = """
not the end
"""

    # a comment
    def method(self):
        if self:
            return (1,
2)

        return "def"

    async def am(self): pass

    @property
    def prop(self):
        return 1

    class Inner:
        pass
    # last


def deco(f):
    return f


@deco
@deco
def decorated():
    pass


@deco
class Decorated:
    "x"


lam = lambda x: (x,
                 1)


def outer():
    def inner():
        return 1

    return inner


for o in (simple, one_line, another, C, C.method, C.am, C.Inner, decorated,
          Decorated, lam, outer, outer(), C.prop.fget, C().method):
    lines, number = inspect.getsourcelines(o)
    print(number, len(lines))
    print(inspect.getsource(o))
print(inspect.getcomments(simple), inspect.getcomments(C.method),
      inspect.getcomments(outer))
module = inspect.getmodule(simple)
print(module is inspect.getmodule(C), module.__name__)
print(inspect.getsourcelines(module)[1], len(inspect.getsource(module)) > 100)
print(inspect.getcomments(module))
print(inspect.getfile(simple) == inspect.getsourcefile(C) == __file__)
for bad in (3, len, int, C(), None):
    for f in (inspect.getfile, inspect.getsource):
        try:
            f(bad)
        except TypeError as e:
            print(str(e).split(" at 0x")[0])
exec("def made(): pass")
try:
    inspect.getsource(made)
except OSError as e:
    print(e)
print([inspect.indentsize(s) for s in ("x", "  x", "\tx", " \t x", "")])
print([inspect.getmodulename(s) for s in ("a.py", "/x/b.pyc", "c.txt", "d")])
print(inspect.getblock(["def f():\n", "  a\n", "\n", "  b\n", "\n", "c\n"]))
