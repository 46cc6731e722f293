# __warningregistry__ of several namespaces.
import warnings

log = []
warnings._showwarnmsg_impl = log.append
code = compile("""
import warnings
def f(text="f", category=UserWarning):
    warnings.warn(text, category)
def g():
    warnings.warn("g", stacklevel=2)
""", "made.py", "exec")
one, two, none = {"__name__": "one"}, {"__name__": "two"}, {}
for ns in (one, two, none):
    exec(code, ns)


def told():
    print([(str(w.message), w.category.__name__, w.lineno) for w in log])
    log.clear()


warnings.resetwarnings()
warnings.simplefilter("default")
for i in range(2):
    for ns in (one, two, none):
        ns["f"]()
        ns["g"]()
told()
for ns in (one, two, none):
    print(sorted(map(str, ns["__warningregistry__"])))
one["f"]("other")
one["f"]("f", FutureWarning)
one["__warningregistry__"].clear()
one["f"]()
told()
warnings.filterwarnings("error", module="two")
warnings.filterwarnings("ignore", module="one")
for ns in (one, two, none):
    try:
        ns["f"]("again")
    except UserWarning as e:
        print("raised", e)
told()
two["__name__"] = None
two["f"]("nameless")
two["__name__"] = 3
two["f"]("odd name")
told()
one["__warningregistry__"] = 5
try:
    one["f"]("broken")
except TypeError as e:
    print(e)
warnings.resetwarnings()
warnings.simplefilter("module")
del one["__warningregistry__"]
for text in ("a", "a", "b"):
    one["f"](text)
exec("import warnings\nfor i in range(2):\n  warnings.warn('m')\n"
     "  warnings.warn('m')", one)
told()
