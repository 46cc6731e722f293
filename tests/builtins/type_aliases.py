"""The statement type: aliases and their lazy values."""


def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


type Pair = tuple[int, int]
type Tree[T] = list[T | Tree[T]]
type Later = Undefined | int
type Bounded[T: Missing, *Ts, **P] = dict[T, P]
print(Pair, repr(Tree), type(Pair), Pair.__value__, Pair.__name__)
print(Pair.__type_params__, Tree.__type_params__, Tree.__parameters__,
      Bounded.__type_params__, Bounded.__parameters__, Pair.__module__)
print(Tree.__value__)
show(lambda: Later.__value__)
Undefined = str
print(Later.__value__, Later.__value__ is Later.__value__)
Undefined = bytes
print(Later.__value__)
show(lambda: Bounded.__type_params__[0].__bound__)
show(lambda: Pair[int])
show(lambda: isinstance(1, Pair))
show(lambda: setattr(Pair, "__name__", "x"))
show(lambda: setattr(Pair, "__value__", "x"))
print(Tree[int], Tree[int].__origin__ is Tree, Tree[int].__args__,
      Tree[int].__value__)
print(Pair | None, int | Pair, (int | str) | Pair, Pair | list[int],
      type(Pair | int))

count = 0


def evaluated():
    global count
    count += 1
    return count


type Once = evaluated()
print(count, Once.__value__, Once.__value__, count)
type Fails = 1 / 0
show(lambda: Fails.__value__)
show(lambda: Fails.__value__)


def local(x):
    type Inner = (x, y)
    y = "first"
    before = Inner.__value__
    x = "changed"
    return before, Inner.__value__, Inner


print(local("x"))


def nested[T]():
    type A[S] = dict[S, T]
    type B = A[T]
    return A, B


A, B = nested()
print(A.__value__, B.__value__, A[int])


class Body:
    item = "in class"
    type Alias = item
    type Lambda = (lambda: item)()
    type Listed = [item for _ in range(2)]
    item = "at the end"
    type Own = Body


item = "global"
print(Body.Alias.__value__, Body.Lambda.__value__, Body.Listed.__value__,
      Body.Own.__value__, Body.Alias)
Body.item = "changed later"
type type = type
print(type, type.__value__ is type)
type = 5
print(type)
type = int; type; type
print(type(7.5))
