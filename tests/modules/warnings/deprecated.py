# The decorator of PEP 702.
import inspect
import warnings
from warnings import deprecated


def log(f, *args, **kwargs):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            result = f(*args, **kwargs)
        except Exception as e:
            result = repr(e)
    print(result if isinstance(result, (str, int, tuple, type(None)))
          else type(result).__name__,
          [(w.category.__name__, str(w.message)) for w in caught])


@deprecated("use new")
def old(a, b=2):
    """Old."""
    return a, b


log(old, 1)
log(old, 1, b=3)
log(old)
print(old.__name__, old.__doc__, old.__deprecated__, inspect.signature(old),
      old.__wrapped__.__deprecated__)


@deprecated("no class", category=FutureWarning)
class Old:
    def __init__(self, x):
        self.x = x


class Derived(Old):
    pass


log(Old, 1)
log(Derived, 1)
log(type, "Later", (Old,), {})
log(Old)
print(Old.__deprecated__, Old.__new__.__deprecated__)


@deprecated("bare")
class Bare:
    pass


log(Bare)
log(Bare, 1)
log(type, "Below", (Bare,), {})


@deprecated("with new")
class New:
    def __new__(cls, x):
        self = super().__new__(cls)
        self.x = x
        return self

    def __init_subclass__(cls, **kwargs):
        print("subclass", cls.__name__, kwargs)


log(New, 3)
log(lambda: type("Sub", (New,), {}, flag=1))


@deprecated("quiet", category=None)
def quiet():
    return 1


@deprecated("quiet class", category=None)
class Quiet:
    pass


log(quiet)
log(Quiet)
print(quiet.__deprecated__, Quiet.__deprecated__)


class C:
    @deprecated("method")
    def method(self):
        return 1

    @classmethod
    @deprecated("class method")
    def cm(cls):
        return 2

    @staticmethod
    @deprecated("static method")
    def sm():
        return 3

    @property
    @deprecated("property")
    def p(self):
        return 4


log(C().method)
log(C().cm)
log(C.cm)
log(C.sm)
log(lambda: C().p)


@deprecated("coroutine")
async def co():
    pass


print(inspect.iscoroutinefunction(co))
with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    co().close()


@deprecated("level two", stacklevel=2)
def two():
    pass


def caller():
    two()


with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    caller()
print([w.lineno for w in caught])
for wrong in (lambda: deprecated(), lambda: deprecated(3),
              lambda: deprecated, lambda: deprecated("x", 3),
              lambda: deprecated("x")(3),
              lambda: deprecated("x", category=None)(3)):
    log(wrong)
log(lambda: deprecated("twice")(len))
