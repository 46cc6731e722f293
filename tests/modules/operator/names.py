# The module's names: __all__, the aliases with underscores, attributes of the functions.
import operator
import _operator

print(operator.__all__)
print(sorted(n for n in dir(operator) if n.startswith("__") and
             getattr(getattr(operator, n), "__module__", None) == "_operator"))
for name in ("add", "and_", "or_", "not_", "inv", "index", "getitem", "concat", "iconcat", "ipow"):
    f = getattr(operator, name)
    alias = getattr(operator, f"__{name.strip('_')}__")
    print(name, f is alias, f.__name__, f.__qualname__, f.__module__, repr(f))
print(operator.__abs__ is operator.abs, operator.__call__ is operator.call)
print(hasattr(operator, "__is__"), hasattr(operator, "__truth__"), hasattr(operator, "is_none"))
print(operator.add is _operator.add, [n for n in dir(_operator) if not n.startswith("__")] ==
      sorted(operator.__all__ + ["_compare_digest"]))
print(operator.add.__doc__, operator.itemgetter.__doc__ is not None)
print(operator.add.__text_signature__, operator.neg.__text_signature__, operator.setitem.__text_signature__)
print(operator.call(print, 1, 2, sep="-", end="!\n"))
print(operator.call(dict, a=1), operator.call(lambda *a, **k: (a, k), 1, obj=2))
for args in ((), (1,)):
    try:
        operator.call(*args)
    except TypeError as e:
        print(e)
namespace = {}
exec("from operator import *", namespace)
print(sorted(n for n in namespace if n != "__builtins__") == sorted(operator.__all__))
print(_operator._compare_digest("abc", "abc"), _operator._compare_digest(b"abc", b"abd"),
      _operator._compare_digest(b"a", bytearray(b"a")), _operator._compare_digest("a", "ab"))
for a, b in (("a", b"a"), ("\xe9", "\xe9"), (1, 2)):
    try:
        _operator._compare_digest(a, b)
    except TypeError as e:
        print(e)
