# Exceptions take no keywords, but some do.
def attempt(f):
    try:
        e = f()
    except TypeError as t:
        print("TypeError", t)
    else:
        print(repr(e))


attempt(lambda: ValueError(a=1))
attempt(lambda: Exception("x", key=2))
e = NameError("msg", name="n")
print(e, e.name, e.args)
e = AttributeError("msg", name="n", obj=5)
print(e, e.name, e.obj)
e = ImportError("msg", name="n", path="p")
print(e, e.name, e.path, e.msg)
attempt(lambda: NameError("x", nme=1))


class Mine(Exception):
    def __init__(self, *, code):
        self.code = code


m = Mine(code=5)
print(m.code, m.args, repr(m))
attempt(lambda: Mine(5))
