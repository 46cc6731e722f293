"""add_note, ExceptionGroup and except*."""


def show(call, *args, **kwargs):
    """Print what a call gives, or the exception that it raises."""
    try:
        print(repr(call(*args, **kwargs)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


error = ValueError("v")
error.add_note("first")
error.add_note("second")
print(error.__notes__, error)
show(error.add_note, 5)
group = ExceptionGroup("many", [ValueError(1), TypeError("t"),
                                ExceptionGroup("inner", [KeyError("k")])])
print(group, repr(group), group.message, len(group.exceptions))
match, rest = group.split(ValueError)
print(repr(match), repr(rest))
print(repr(group.subgroup(KeyError)), group.subgroup(OSError))
show(ExceptionGroup, "x", [])
show(ExceptionGroup, "x", [1])
show(ExceptionGroup, "x", [KeyboardInterrupt()])
show(ExceptionGroup, 5, [ValueError()])
show(ExceptionGroup, "x")
try:
    raise group
except* ValueError as found:
    print("values", repr(found))
except* (TypeError, KeyError) as found:
    print("others", repr(found))
try:
    try:
        raise group
    except* ValueError:
        print("handled one")
except ExceptionGroup as left:
    print("left", repr(left))
try:
    raise ValueError("alone")
except* ValueError as found:
    print(repr(found))
try:
    try:
        raise KeyError("k")
    except* ValueError:
        print("never")
except KeyError as error:
    print("passed", repr(error))
print(isinstance(group, Exception), type(BaseExceptionGroup("b", [
    KeyboardInterrupt()])).__name__, type(BaseExceptionGroup("b", [
        ValueError()])).__name__)
