# Which methods give a subclass's instance back, and which a str.


class Text(str):
    def __add__(self, other):
        return Text(str(self) + other)


for value in Text(""), Text("abc"), Text("{{"), Text("a}}"), Text("{}"):
    for name, args in [
            ("format", (1,)), ("format_map", ({"": 1},)), ("__mod__", ((),)),
            ("strip", ()), ("replace", ("x", "y")), ("lower", ()),
            ("ljust", (0,)), ("__mul__", (1,)), ("__getitem__", (slice(None),)),
            ("expandtabs", ()), ("join", ([Text("z")],)), ("zfill", (0,)),
            ("removeprefix", ("q",)), ("translate", ({},)), ("__str__", ()),
            ("__format__", ("",)), ("__repr__", ()), ("__getnewargs__", ()),
            ("partition", ("q",)), ("split", ("q",)), ("splitlines", ())]:
        try:
            result = getattr(value, name)(*args)
        except Exception as e:
            print(repr(value), name, type(e).__name__, e)
            continue
        kinds = ([type(part).__name__ for part in result]
                 if isinstance(result, (list, tuple)) else
                 type(result).__name__)
        print(repr(value), name, kinds, repr(result))
print(type(Text("a") + "b"), type("a" + Text("b")), type("".join([Text("a")])))
print(type(f"{Text('a')}"), type(str(Text("a"))), type("%s" % Text("a")))
