# Filters: put in front or behind, moved when they are there already.
import warnings


def names():
    return [(f[0], f[2].__name__, f[4]) for f in warnings.filters]


warnings.resetwarnings()
warnings.simplefilter("ignore", UserWarning)
warnings.simplefilter("error", RuntimeWarning)
warnings.simplefilter("always", FutureWarning, append=True)
print(names())
warnings.simplefilter("ignore", UserWarning)
print(names())
warnings.simplefilter("error", RuntimeWarning, append=True)
print(names())
warnings.simplefilter("once", lineno=3)
warnings.filterwarnings("module", category=UserWarning, lineno=5)
print(names())
version = {}
log = []
warnings._showwarnmsg_impl = log.append
warnings.resetwarnings()
warnings.simplefilter("default")
for i in range(2):
    warnings.warn_explicit("text", UserWarning, "f.py", 1, registry=version)
print(len(log), sorted(map(str, version)))
warnings._filters_mutated()
warnings.warn_explicit("text", UserWarning, "f.py", 1, registry=version)
print(len(log))


class Sub(UserWarning):
    pass


warnings.resetwarnings()
warnings.simplefilter("error", UserWarning)
for w in (Sub, UserWarning, RuntimeWarning):
    try:
        warnings.warn_explicit("text", w, "f.py", 1)
        print("shown", w.__name__)
    except Warning as e:
        print("raised", type(e).__name__)
warnings.warn_explicit(Sub, RuntimeWarning, "f.py", 2)
warnings.warn_explicit("m", RuntimeWarning, "dir/mod.py", 2)
print([(type(w.message).__name__, str(w.message), w.filename) for w in log])


class Show:
    """What stands in showwarning and formatwarning may be any callable."""

    def __call__(self, *args):
        print("Show", [type(a).__name__ for a in args])


warnings.showwarning = Show()
warnings.simplefilter("always")
del warnings._showwarnmsg_impl
warnings.warn("shown by an object")
