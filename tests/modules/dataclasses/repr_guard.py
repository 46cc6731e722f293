# The repr: recursion, fields left out, the class's qualified name.
from dataclasses import dataclass, field


@dataclass
class Node:
    value: int
    next: "Node" = None


n = Node(1)
n.next = n
print(n)
a, b = Node(1), Node(2)
a.next, b.next = b, a
print(a, b)


@dataclass
class Tree:
    children: list = field(default_factory=list)
    up: object = None


t = Tree()
t.children.append(Tree(up=t))
t.children.append(t.children)
print(t)


@dataclass
class Base:
    x: object

    def show(self):
        return Base.__repr__(self)


@dataclass
class Derived(Base):
    y: int = 1

    def __str__(self):
        return "str of " + repr(self)


print(Derived(1), [Derived(1)], Derived(1).show())


class Sub(Node):
    pass


print(Sub(1))


@dataclass
class Super(Base):
    z: int = 2

    def __repr__(self):
        return "<" + super().__repr__() + ">"


s = Super(None)
s.x = s
print(s)


@dataclass
class Hidden:
    a: int = field(repr=False)
    b: int


@dataclass
class AllHidden:
    a: int = field(repr=False, default=1)


print(Hidden(1, 2), AllHidden())


class Bad:
    def __repr__(self):
        raise KeyError("bad")


x = Node(Bad())
for i in range(2):
    try:
        print(x)
    except KeyError as e:
        print("KeyError", e)
x.value = 3
print(x)


class Shows:
    def __init__(self, node=None):
        self.node = node

    def __repr__(self):
        return f"Shows({self.node!r})"


y = Node(Shows())
y.value.node = y
print(y, y.value)


@dataclass
class Braces:
    a: str


print(Braces("{}"), Braces("%s{a!r}\n'\""))


def local():
    @dataclass
    class In:
        x: int
    return In


print(local()(1))
Node.__qualname__ = "Renamed.Here"
print(Node(1))


@dataclass
class Quoted:
    self: int
    other: int
    cls: int = 3
    name: int = 4
    value: int = 5
    key: int = 6


print(Quoted(1, 2), Quoted(1, 2) == Quoted(1, 2), Quoted.__doc__)
