"""Methods of built-in types as objects."""


def show(call, *args, **kwargs):
    """Print what a call gives, or the exception that it raises."""
    try:
        print(repr(call(*args, **kwargs)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


items = []
push = items.append
for i in range(3):
    push(i)
print(items, push.__name__, push.__qualname__, push.__self__ is items)
print(type(push).__name__, type(list.append).__name__, type(len).__name__,
      type(str.__add__).__name__, type("".__add__).__name__)
print(list.append.__name__, str.upper("x"), list(map(str.upper, "ab")))
print([].append == [].append, items.append == items.append, len == len,
      hash(len) == hash(len), len.__self__.__name__, len.__module__)
print(list(map("{}-{}".format, "ab", "cd")), list(map(" a b ".split, " b")))
show(list.append)
show(list.append, 5, 1)
show(list.append, [])
show(str.upper, 5)
show(dict.get, [], 1)
show(push)
show(push, 1, 2)
show(push, x=1)
show(len)
show(len, 1, 2)
show(len, obj=[])
show(setattr, len, "x", 1)
show(setattr, push, "x", 1)
print(repr(len), repr(list.append), repr(str.__len__), repr(max))
print(len.__name__, len.__qualname__, dict.fromkeys.__self__.__name__)
