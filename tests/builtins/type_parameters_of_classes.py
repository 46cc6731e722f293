"""class C[T]: bases, subscription, what is looked up where."""


def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


class Stack[T]:
    kind = "stack"

    def __init__(self, *items: T):
        self.items = list(items)

    def push(self, item: T) -> "Stack[T]":
        self.items.append(item)
        return self

    def convert[S](self, f: S) -> S:
        return [f(i) for i in self.items]

    @classmethod
    def of(cls, *items):
        return cls(*items)


print(Stack, Stack.__type_params__, Stack.__parameters__, Stack.__bases__,
      Stack.__orig_bases__, Stack.__mro__)
print(Stack[int], Stack[int].__origin__, Stack[int].__args__,
      Stack[int].__parameters__)
s = Stack[int](1, 2)
print(s.push(3).items, s.__orig_class__, s.convert(str), s.kind,
      type(s).__name__)
print(Stack[int].kind, Stack[str].of("a").items, Stack("x").items)
print(Stack[int] == Stack[int], Stack[int] == Stack[str],
      hash(Stack[int]) == hash(Stack[int]), Stack[Stack[int]])
print(Stack.push.__annotations__, Stack.convert.__type_params__)
show(lambda: Stack[int, str])
show(lambda: Stack[()])
show(lambda: Stack[int][str])
show(lambda: Stack["Forward"])
show(lambda: Stack[None])
show(lambda: isinstance(s, Stack[int]))
show(lambda: Stack[int] | None)
print(isinstance(s, Stack), issubclass(Stack, Stack))


class Pair[K, V](Stack[K]):
    def both(self) -> tuple[K, V]: return K, V


print(Pair.__orig_bases__, Pair.__bases__, Pair.__parameters__, Pair[int, str])
print(Pair().both(), Pair[int, str]().push(1).items)
show(lambda: Pair[int])


class Ints(Stack[int]): pass


print(Ints.__orig_bases__, Ints.__parameters__, Ints.__mro__, Ints(1).items)
show(lambda: Ints[int])


class Variadic[T, *Ts]: pass


print(Variadic[int], Variadic[int, str, bytes], Variadic.__orig_bases__)
show(lambda: Variadic[()])


class Specified[**P]: pass


print(Specified[int, str], Specified[[int, str]], Specified[...])


class Default[T, S = int, *Ts = *tuple[str, bytes]]: pass


print(Default[bool], Default[bool, float], Default[bool, float, complex])
show(lambda: Default[()])


class Meta(type):
    def __new__(meta, name, bases, ns, **kw):
        print("meta", name, bases, sorted(k for k in ns if "type" in k), kw)
        return super().__new__(meta, name, bases, ns)


class WithMeta[T](metaclass=Meta, option=[T for T in (1, 2)]):
    x: T
    def __init_subclass__(cls, **kw): super().__init_subclass__(**kw)


print(WithMeta.__annotations__, WithMeta[int])


class Names:
    word = "class word"
    T = "class T"

    def method[T: word](self, x: word, y) -> "text": return T, __class__

    class Inner[U: word]:
        word = "inner word"
        def f[V: word](self: U, v: V): pass

    type Alias[W] = (word, W)


print(Names.method.__annotations__, Names.method.__type_params__[0].__bound__)
print(Names().method(1, 2), Names.T)
print(Names.Inner.__type_params__[0].__bound__,
      Names.Inner.f.__type_params__[0].__bound__, Names.Alias.__value__)
print(Names.Inner.__qualname__, Names.Inner.f.__qualname__)


class _Private[__T]:
    def get(self, x: __T): return __T


print(_Private.__type_params__, _Private().get(1))


class Slots[T]:
    __slots__ = ("a",)
    def __init__(self, a: T): self.a = a


print(Slots[int](5).a, super(Slots, Slots).__class__.__name__)
