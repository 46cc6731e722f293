# Keys of a class's namespace that are no strings: a warning, once for each
# class; and the class has them.
import warnings

class S(str):
    def __eq__(self, o): return str.__eq__(self, o)
    __hash__ = str.__hash__

for ns in {1: 2}, {S('x'): 1}, {'a': 1, None: 2, (3,): 4}, {}:
    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter('always')
        C = type('C', (), ns)
    print([(str(w.message), w.category.__name__, w.lineno) for w in told])
    print([k for k in vars(C) if not isinstance(k, str) or k[0] != '_'])

class M(type):
    def mro(cls):
        print('mro of', cls.__name__)
        return super().mro()
    def __del__(cls): print('del', cls.__name__)

with warnings.catch_warnings():
    warnings.simplefilter('error')
    try:
        M('E', (), {1: 2})
    except RuntimeWarning as e:
        print('refused:', e)

class Meta(type):
    @classmethod
    def __prepare__(mcs, name, bases): return {1: 'one'}

with warnings.catch_warnings(record=True) as told:
    warnings.simplefilter('always')
    class P(metaclass=Meta): x = 1
print([(str(w.message), w.lineno) for w in told], 1 in P.__dict__)
class Named(type): 
    __name__ = 5
try:
    type.__call__(type, 'Twice', (Named('N', (), {}),) * 2, {})
except TypeError as e:
    print(e)
N = Named('N', (), {})
try:
    class Twice(N, N): pass
except TypeError as e:
    print(e)
