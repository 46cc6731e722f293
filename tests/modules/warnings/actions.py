# What each action does, and what the registries remember.
import warnings

warnings.showwarning = lambda message, category, filename, lineno, file, \
    line: print(" ", category.__name__, message)


def issue():
    warnings.warn("a")
    warnings.warn("a")
    warnings.warn("b")


def registry():
    r = globals().get("__warningregistry__", {})
    return sorted((str(k[0]), k[1].__name__, len(k)) for k in r
                  if k != "version")


for action in ("default", "always", "ignore", "module", "once", "error"):
    with warnings.catch_warnings():
        warnings.simplefilter(action)
        print(action)
        warnings.showwarning = lambda message, category, *rest: \
            print(" ", category.__name__, message)
        for i in range(2):
            try:
                issue()
            except UserWarning as e:
                print("  raised", e)
        print(" ", registry())

# A change of the filters forgets what was shown.
warnings.resetwarnings()
warnings.simplefilter("default")
for i in range(4):
    if i == 2:
        warnings.simplefilter("default", append=True)
    if i == 3:
        warnings.simplefilter("default", RuntimeWarning)
    warnings.warn("loop")

# Without a registry nothing is remembered, but for "once".
for action in ("default", "module", "once"):
    warnings.simplefilter(action)
    print(action)
    for i in range(3):
        warnings.warn_explicit("explicit", UserWarning, "file.py", 7)
    reg = {}
    for i in range(3):
        warnings.warn_explicit("registered", UserWarning, "file.py", 7 + i,
                               registry=reg)
    print(sorted(map(str, reg)))
print(warnings.onceregistry)

# The line number of a filter; the order of filters.
warnings.resetwarnings()
warnings.simplefilter("error", lineno=100)
warnings.simplefilter("ignore", lineno=101, append=True)
for n in (99, 100, 101):
    try:
        warnings.warn_explicit(f"at {n}", Warning, "f", n)
    except Warning as e:
        print("raised", e)
print(warnings.filters)

# Strings in filters are compared whole; defaultaction is asked last.
warnings.filters[:] = [("ignore", "exact", Warning, None, 0),
                       ("error", None, Warning, "mod", 0)]
warnings._filters_mutated()
warnings.warn_explicit("exact", Warning, "f", 1)
warnings.warn_explicit("exactly", Warning, "f", 1)
for name in ("mod.py", "mod", "modern.py", "a/mod.py"):
    try:
        warnings.warn_explicit("m", Warning, name, 1)
    except Warning as e:
        print("raised", name)
try:
    warnings.warn_explicit("m", Warning, "f", 1, module="mod")
except Warning:
    print("raised for the module")
warnings.warn_explicit("m", Warning, "f", 1, module=None)
warnings.filters[:] = []
warnings.defaultaction = "error"
warnings._filters_mutated()
try:
    warnings.warn("by default")
except UserWarning as e:
    print(repr(e))


class Pattern:
    def match(self, text):
        print("match", text)
        return len(text) > 3


warnings.filters[:] = [("ignore", Pattern(), Warning, Pattern(), 0)]
for text in ("abc", "abcd"):
    try:
        warnings.warn(text)
    except UserWarning as e:
        print("raised", e)
