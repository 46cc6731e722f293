"""TypedDict: classes whose instances are dicts."""

from typing import *


def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


def keys(cls):
    print(cls.__name__, cls.__annotations__, *(sorted(getattr(cls, name)) for name in (
        "__required_keys__", "__optional_keys__", "__readonly_keys__",
        "__mutable_keys__")), cls.__total__)


class Movie(TypedDict):
    """A film."""
    title: str
    year: "int"


class Loose(TypedDict, total=False):
    a: Required[int]
    b: NotRequired[int]
    c: int
    d: ReadOnly[int]
    e: Annotated[Required[ReadOnly[str]], "x"]
    f: Required[Annotated[ReadOnly[str], "x"]]


class Child(Loose):
    g: int
    h: NotRequired[int]


class Override(Movie):
    title: Literal["x"]
    year: NotRequired[int]


class Frozen(TypedDict):
    x: ReadOnly[int]
    y: ReadOnly[NotRequired[int]]


class Thawed(Frozen):
    x: int


class Both(Movie, Frozen):
    z: int


class Empty(TypedDict): pass


for cls in (Movie, Loose, Child, Override, Frozen, Thawed, Both, Empty):
    keys(cls)
    print(cls.__mro__, cls.__bases__, [b.__name__ for b in cls.__orig_bases__],
          type(cls).__name__, is_typeddict(cls), cls.__module__)
print(Movie.__doc__, Movie.__qualname__)
movie = Movie(title="x", year=1)
print(movie, type(movie), movie["title"])
show(lambda: Movie({"a": 1}))
show(lambda: Movie([("b", 2)]))
show(lambda: Movie(1))
show(lambda: Movie())
show(lambda: isinstance({}, Movie))
show(lambda: issubclass(dict, Movie))
show(lambda: issubclass(Movie, dict))
show(lambda: Movie[int])
show(lambda: Movie | None)
show(lambda: Movie.fromkeys("ab"))
show(lambda: Movie.title)
show(lambda: Movie == Movie)
show(lambda: is_typeddict(TypedDict))
show(lambda: is_typeddict(dict))
show(lambda: is_typeddict(1))
show(lambda: is_typeddict(Movie(title="", year=0)))
show(lambda: isinstance(1, TypedDict))
show(lambda: get_type_hints(Loose))
show(lambda: get_type_hints(Loose, include_extras=True))
show(lambda: get_type_hints(Both))
show(lambda: List[Movie])
show(lambda: Movie.__total__)


def attempt(text):
    names = globals().copy()
    try:
        exec(text, names)
        keys(names["X"])
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


attempt("class X(TypedDict):\n  a: 1\n  b: None")
attempt("class X(TypedDict):\n  a: (1, 2)")
attempt("class X(TypedDict):\n  a: ClassVar[int]")
attempt("class X(TypedDict):\n  a: Final[int]")
attempt("class X(TypedDict):\n  a: Required[NotRequired[int]]")
attempt("class X(TypedDict):\n  a: Required")
attempt("class X(TypedDict, total=0):\n  a: int")
attempt("class X(TypedDict, extra=1): pass")
attempt("class X(TypedDict, metaclass=type): pass")
attempt("class X(TypedDict, int): pass")
attempt("class X(int, TypedDict): pass")
attempt("class X(Movie, dict): pass")
attempt("class X(Movie, Protocol): pass")
attempt("class X(Movie):\n  title: ReadOnly[str]")
attempt("class X(Movie, TypedDict):\n  z: int")
attempt("class X(TypedDict, TypedDict): pass")
attempt("class X(TypedDict):\n  a: int\n  b = 3\n  def f(self): return 1")
attempt("class M(type(Movie)): pass\nclass X(TypedDict, metaclass=M): pass")
