import abc, _abc
from abc import ABC
class A(ABC): pass
class Out:
    def __init__(self): self.text = ""
    def write(self, s): self.text += s
    def flush(self): pass
f = Out()
A.register(int); isinstance(3, A); isinstance("", A); issubclass(bool, A)
A._dump_registry(f)
for line in f.text.splitlines(): print(line.split(":")[0], "int" in line, "str" in line, "bool" in line)
print(f.text.splitlines()[0])
r, y, n, v = _abc._get_dump(A)
print(sorted(c().__name__ for c in r), sorted(c().__name__ for c in y), sorted(c().__name__ for c in n), v == abc.get_cache_token())
A._abc_caches_clear()
print([len(s) for s in _abc._get_dump(A)[:3]])
A._abc_registry_clear()
print([len(s) for s in _abc._get_dump(A)[:3]], isinstance(3, A))
print(type(A._abc_impl), type(A._abc_impl).__name__, type(A._abc_impl).__module__)
for f in (_abc._get_dump, _abc._reset_registry, _abc._reset_caches):
    try: f(int)
    except AttributeError as e: print(e)
class B(ABC): pass
B._abc_impl = 3
for f in (lambda: isinstance(1, B), lambda: issubclass(int, B), lambda: B.register(str)):
    try: f()
    except TypeError as e: print(e)
print(sorted(k for k in vars(A)))
print(abc.get_cache_token.__name__, abc.get_cache_token.__module__)
try: abc.get_cache_token(1)
except TypeError as e: print(e)
try: type(A._abc_impl)(1)
except TypeError as e: print(e)
