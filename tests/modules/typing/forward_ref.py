"""ForwardRef."""

import typing
from typing import *


def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


show(lambda: ForwardRef("A"))
show(lambda: ForwardRef("List[int]"))
show(lambda: ForwardRef("A", module="m"))
show(lambda: ForwardRef(1))
show(lambda: ForwardRef(None))
show(lambda: ForwardRef(""))
show(lambda: ForwardRef("a b"))
show(lambda: ForwardRef("x = 1"))
show(lambda: ForwardRef("*A"))
show(lambda: ForwardRef("*tuple[int]"))
show(lambda: ForwardRef(" A"))
show(lambda: ForwardRef("A "))
show(lambda: ForwardRef("(\nA)"))
show(lambda: ForwardRef("yield"))
show(lambda: ForwardRef("lambda: 1"))
ref = ForwardRef("A")
show(lambda: (ref.__forward_arg__, ref.__forward_evaluated__,
              ref.__forward_value__, ref.__forward_is_argument__,
              ref.__forward_is_class__, ref.__forward_module__))
show(lambda: ref == ForwardRef("A"))
show(lambda: ref == ForwardRef("B"))
show(lambda: ref == "A")
show(lambda: ref == ForwardRef("A", module="m"))
show(lambda: hash(ref) == hash(ForwardRef("A")))
show(lambda: {ref: 1}[ForwardRef("A")])
show(lambda: ref | int)
show(lambda: int | ref)
show(lambda: ref | None)
show(lambda: Union[ref, ForwardRef("A")])
show(lambda: Optional["A"].__args__)
show(lambda: List["A"].__args__[0])
show(lambda: List["A"] == List[ForwardRef("A")])
show(lambda: Dict["A", "B"])
show(lambda: ref())
show(lambda: isinstance(1, ref))
show(lambda: issubclass(int, ref))
show(lambda: setattr(ref, "new", 1))
show(lambda: ref.__slots__)
show(lambda: ref._evaluate({"A": int}, None, frozenset(),
                           recursive_guard=frozenset()))
show(lambda: (ref.__forward_evaluated__, ref.__forward_value__))
show(lambda: ref == ForwardRef("A"))
show(lambda: ForwardRef("List['B']")._evaluate(
    {"B": int, "List": List}, {}, (), recursive_guard=frozenset()))
show(lambda: ForwardRef("Missing")._evaluate(
    {}, {}, (), recursive_guard=frozenset()))
show(lambda: ForwardRef("(1, 2)")._evaluate(
    {}, {}, (), recursive_guard=frozenset()))
show(lambda: ForwardRef("1 / 0")._evaluate(
    {}, {}, (), recursive_guard=frozenset()))
show(lambda: ForwardRef("C", module="typing"))
show(lambda: ForwardRef("Any", module="typing")._evaluate(
    {}, {}, (), recursive_guard=frozenset()))
show(lambda: ForwardRef("ClassVar[int]")._evaluate(
    globals(), {}, (), recursive_guard=frozenset()))
show(lambda: ForwardRef("ClassVar[int]", is_class=True)._evaluate(
    globals(), {}, (), recursive_guard=frozenset()))
show(lambda: ForwardRef("Final[int]", False)._evaluate(
    globals(), {}, (), recursive_guard=frozenset()))
T = TypeVar("T")
show(lambda: ForwardRef("T")._evaluate(
    {}, {}, (T,), recursive_guard=frozenset()))
try:
    class D(ForwardRef): pass
except TypeError as error:
    print(error)
try:
    class D(ref): pass
except TypeError as error:
    print(error)
