# list, dict and set subclasses can carry slots.
class Stack(list):
    __slots__ = ("name",)

    def push(self, x):
        self.append(x)


s = Stack([1, 2])
s.name = "numbers"
s.push(3)
print(s, s.name, len(s), s == [1, 2, 3])
try:
    s.other = 1
except AttributeError as e:
    print(e)


class Default(dict):
    __slots__ = ("factory",)

    def __missing__(self, key):
        self[key] = value = self.factory()
        return value


d = Default(a=1)
d.factory = list
d["b"].append(2)
print(d, d["a"], d.get("c"))
print(hasattr(d, "__dict__"))


class Tags(set):
    __slots__ = ("owner",)


t = Tags([1])
t.owner = "me"
print(t, t.owner)


class Text(str):
    __slots__ = ("lang",)


x = Text("hola")
x.lang = "es"
print(x, x.lang, x.upper(), type(x.upper()).__name__)
