# Wrong arguments, and filters that make no sense.
import warnings


def check(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, e, sep=": ")


w = warnings
check(lambda: w.warn())
check(lambda: w.warn("x", int))
check(lambda: w.warn("x", 3))
check(lambda: w.warn("x", "UserWarning"))
check(lambda: w.warn("x", stacklevel="a"))
check(lambda: w.warn("x", skip_file_prefixes=[1]))
check(lambda: w.warn("x", skip_file_prefixes=(1,)))
check(lambda: w.warn_explicit("x"))
check(lambda: w.warn_explicit("x", UserWarning, 3, 4))
check(lambda: w.warn_explicit("x", UserWarning, "f", "4"))
check(lambda: w.warn_explicit("x", UserWarning, "f", 4, registry=3))
check(lambda: w.warn_explicit("x", UserWarning, "f", 4, module_globals=3))
check(lambda: w.filterwarnings("foo"))
check(lambda: w.filterwarnings("ignore", message=3))
check(lambda: w.filterwarnings("ignore", category=int))
check(lambda: w.filterwarnings("ignore", category=3))
check(lambda: w.filterwarnings("ignore", module=3))
check(lambda: w.filterwarnings("ignore", lineno="3"))
check(lambda: w.filterwarnings("ignore", lineno=-3))
check(lambda: w.simplefilter("foo"))
check(lambda: w.simplefilter("ignore", lineno=-1))
check(lambda: w.simplefilter("ignore", lineno=1.5))


def with_filters(filters, **others):
    with w.catch_warnings():
        w.filters = filters
        saved = {name: getattr(w, name) for name in others}
        for name, value in others.items():
            setattr(w, name, value)
        w._filters_mutated()
        check(lambda: w.warn("about filters"))
        for name, value in saved.items():
            setattr(w, name, value)


with_filters([1])
with_filters(3)
with_filters(None)
with_filters([("bla", None, Warning, None, 0)])
with_filters([("bla", None, Warning, None)])
with_filters([(3, None, Warning, None, 0)])
with_filters([("error", None, 3, None, 0)])
with_filters([("error", 5, Warning, None, 0)])
with_filters([("error", None, Warning, None, "a")])
with_filters([("error", None, Warning, None, None)])
with_filters([("error", None, Warning, None, True)])
with_filters([], defaultaction=3)
with_filters([], defaultaction="nonsense")
with_filters([], showwarning=3)
with_filters([], formatwarning=3)
with_filters([], _showwarnmsg=3)
check(lambda: w.WarningMessage("m", None, "f", 3)._category_name)
print(w.WarningMessage("m", UserWarning, "f", 3, None, "l", 7))
for name in ("error", "ignore", "always", "all", "default", "module", "once",
             "", "e", "d", "x"):
    check(lambda: w._getaction(name))
for name in ("", "UserWarning", "builtins.SyntaxWarning", "x.y", "Bla", "int"):
    check(lambda: w._getcategory(name))
print(sorted(w.__all__))
