"""What built-in functions say about wrong numbers of arguments."""


def show(call, *args, **kwargs):
    """Print what a call gives, or the exception that it raises."""
    try:
        print(repr(call(*args, **kwargs)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


for function, arguments in (
        (len, ()), (len, (1, 2)), (abs, ()), (ord, ()), (chr, (1, 2)),
        (isinstance, (1,)), (getattr, (1,)), (setattr, (1, "a")),
        (hasattr, (1,)), (divmod, (1,)), (pow, ()), (hash, ()), (id, ()),
        (iter, ()), (next, ()), (repr, ()), (callable, ()), (issubclass, (1,)),
        (sum, ()), (sorted, ()), (round, ()), (bin, ()), (hex, (1, 2)),
        (min, ()), (format, ()), (eval, ()), (delattr, (1,)), (vars, (1, 2)),
        (range, ()), (enumerate, ()), (reversed, ()), (filter, (1,)),
        (map, (1,)), (zip, (5,)), (int, ("1", 2, 3)), (float, (1, 2)),
        (str, (1, 2, 3, 4)), (list, (1, 2)), (tuple, (1, 2)), (dict, (1, 2)),
        (set, (1, 2)), (frozenset, (1, 2)), (bool, (1, 2)), (slice, ()),
        (property, (1, 2, 3, 4, 5)), (staticmethod, ()), (classmethod, ()),
        (any, ()), (all, (1, 2)), (ascii, ())):
    print(function.__name__, end=": ")
    show(function, *arguments)
show(len, obj=1)
show(abs, x=1)
show(isinstance, obj=1, cls=int)
show(print, x=1)
show(sorted, [1], reversed=True)
show(int, x=5)
show(list, x=5)
