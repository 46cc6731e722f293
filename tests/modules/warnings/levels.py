# stacklevel: which frame a warning is about.
import warnings

log = []
warnings._showwarnmsg_impl = log.append
warnings.simplefilter("always")
SCRIPT = __file__


def told():
    for w in log:
        name = w.filename.replace(SCRIPT, "FILE")
        print(f"{name}:{w.lineno}: {w.category.__name__}: {w.message}")
    log.clear()


def f(level, **kwargs):
    warnings.warn(f"level {level}", stacklevel=level, **kwargs)


def g(level, **kwargs):
    f(level, **kwargs)


def h(level, **kwargs):
    g(level, **kwargs)


for n in (-5, 0, 1, 2, 3, 4, 5, 100):
    h(n)
told()
for n in (0, 1, 2, 3):
    h(n, skip_file_prefixes=("nowhere",))
told()
h(1, skip_file_prefixes=(SCRIPT,))
told()

ns = {"warnings": warnings, "__name__": "made"}
exec(compile("""
def call(f, *args):
    return f(*args)
def about(level):
    warnings.warn(f"made {level}", stacklevel=level)
""", "made.py", "exec"), ns)
ns["call"](f, 2)
ns["call"](f, 3)
ns["about"](1)
ns["about"](2)
told()
print(sorted(map(str, ns["__warningregistry__"])))


class Meta(type):
    def __new__(meta, name, bases, ns):
        warnings.warn("in a metaclass", stacklevel=2)
        return super().__new__(meta, name, bases, ns)


class C(metaclass=Meta):
    pass


told()


def generator():
    warnings.warn("in a generator")
    yield 1
    warnings.warn("who asks", stacklevel=2)
    yield 2


it = generator()
next(it)
for x in it:
    pass
[warnings.warn("in a comprehension") for i in range(1)]
(lambda: warnings.warn("in a lambda"))()
list(map(f, [2]))
told()
warnings.warn("about an object", source=it)
print(log[0].source is it)
told()


def no_name():
    exec("import warnings\nwarnings.warn('nameless')", {})


no_name()
told()
