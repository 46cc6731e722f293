"""Every method of bytes with arguments of every wrong kind and number."""

def show(label, f, *args, **kwargs):
    """Print what a call gives, or the exception that it raises."""
    try:
        result = f(*args, **kwargs)
        simple = isinstance(result, (int, float, str, bytes, tuple))
        print(label, "->", result if simple else type(result).__name__)
    except Exception as error:
        print(label, type(error).__name__ + ":", error)


def make():
    return b"aB c"


SKIPPED = {"__class__", "__init_subclass__", "__subclasshook__", "__dir__",
           "__reduce__", "__reduce_ex__", "__sizeof__", "__getattribute__",
           "__getstate__", "__hash__", "__new__", "__buffer__", "__doc__",
           "__release_buffer__", "__alloc__", "__setstate__"}
for name in sorted(set(dir(type(make()))) - SKIPPED):
    if not callable(getattr(make(), name)):
        continue
    for count in range(4):
        for argument in (7, "x", None, 2.5):
            if count or argument == 7:
                f = getattr(make(), name)
                show(f"{name}{(argument,) * count}", f, *[argument] * count)
    show(name + "(zz=1)", getattr(make(), name), zz=1)
    show(name + "(1, zz=1)", getattr(make(), name), 1, zz=1)
