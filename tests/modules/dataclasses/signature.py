# What inspect says of data classes.
import inspect
from dataclasses import dataclass, field, KW_ONLY, InitVar


@dataclass
class C:
    a: int
    b: str = "x"
    _: KW_ONLY
    c: list = field(default_factory=list)
    d: InitVar[int] = 3
    e: float = field(init=False, default=0.0)

    def __post_init__(self, d):
        pass


print(inspect.signature(C))
print(inspect.signature(C.__init__))
print(inspect.signature(C.__eq__), inspect.signature(C.__repr__))
for p in inspect.signature(C).parameters.values():
    print(p.name, p.kind.name, p.default if p.default is not p.empty else "-", p.annotation)
print(list(inspect.get_annotations(C)), inspect.get_annotations(C.__init__))
print(inspect.isclass(C), inspect.isfunction(C.__init__), inspect.getdoc(C))
print(C.__init__.__code__.co_argcount, C.__init__.__code__.co_kwonlyargcount,
      C.__init__.__code__.co_varnames, C.__init__.__code__.co_filename)
print(C.__eq__.__code__.co_varnames, C.__eq__.__code__.co_name)
print([n for n, v in inspect.getmembers(C) if n.startswith("__dataclass")])
print(C.__match_args__, inspect.signature(C).bind(1, c=[2]).arguments)


@dataclass(slots=True, frozen=True)
class S:
    x: int
    y: "S" = None


print(inspect.signature(S), S.__setattr__.__code__.co_varnames)
print([n for n in vars(S) if not n.startswith("__")])
print(inspect.signature(C.__replace__),
      list(inspect.signature(field).parameters))
