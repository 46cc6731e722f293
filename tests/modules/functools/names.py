# What the module has: names, signatures' texts, private helpers that programs use.
import functools

print(functools.__all__)
namespace = {}
exec("from functools import *", namespace)
print(sorted(n for n in namespace if n != "__builtins__") == sorted(functools.__all__))
for name in functools.__all__:
    v = getattr(functools, name)
    print(name, type(v).__name__, getattr(v, "__module__", None), getattr(v, "__name__", None),
          (getattr(v, "__doc__", None) or "") != "")
print(functools._CacheInfo, functools._CacheInfo._fields)
print(functools.get_cache_token() == functools.get_cache_token(), functools.namedtuple.__name__)
print(functools.recursive_repr.__name__, functools.GenericAlias)
try:
    functools.nothing
except AttributeError as e:
    print(e)
make = functools._make_key
print(make((1,), {}, False), make(("a",), {}, False), make((1, 2), {}, False), make((1.5,), {}, False))
print(make((1,), {}, True), make((1,), {"a": 2}, True)[2:], type(make((), {}, False)).__name__)
print(make((1, 2), {"a": 1}, False) == make((1, 2), {"a": 1}, False),
      hash(make((1, 2), {}, False)) == hash(make((1, 2), {}, False)))
p = functools.partial(functools.partial(max, 1), 2)
print(functools._unwrap_partial(p) is max)
print(functools._c3_merge([["a", "b"], ["c", "b"], ["a", "c"]]))
try:
    functools._c3_merge([["a", "b"], ["b", "a"]])
except RuntimeError as e:
    print(e)


class A:
    pass


class B(A):
    pass


print([c.__name__ for c in functools._c3_mro(B)], functools._find_impl(B, {A: "for A", object: "any"}))
