"""exec of definitions, closures over its namespace, errors inside."""
source = '''
limit = 3

def count():
    return [n * limit for n in range(limit)]

class Box:
    """A box."""
    size = limit

    def __init__(self, *things):
        self.things = list(things)

    def __len__(self):
        return len(self.things) + self.size
'''
space = {"__name__": "made"}
exec(source, space)
print(space["count"](), len(space["Box"](1, 2)), space["Box"].__module__,
      space["Box"].__doc__, space["count"].__module__)
space["limit"] = 2
print(space["count"](), space["Box"].size)
exec("limit += 40", space)
print(space["limit"], eval("limit // 2", space), eval("len(Box())", space))
for code in ("raise ValueError('inside')", "1 / 0", "undefined", "x = ",
             "  indented", "if True:\nprint(1)", "def f(:\n pass", "return 5",
             "break", "continue", "yield 1", "await x", "def f():\n\tpass\n  x",
             "'unclosed", "(1, 2", "1 +* 2", "x = = 1", "for in y: pass"):
    try:
        exec(code, {})
    except SyntaxError as error:
        print(type(error).__name__, error.msg, error.lineno)
    except Exception as error:
        print(type(error).__name__, error)
exec("")
exec("# only a comment")
exec("a = 1; b = 2; print(a + b)")
exec("for i in range(2):\n    print(i)\nelse:\n    print('else')")
