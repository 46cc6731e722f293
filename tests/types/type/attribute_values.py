# Setting __name__, __qualname__, __bases__ and the like to what they take.

def with_set(name, value):
    class A:
        pass
    class B(A):
        pass
    setattr(B, name, value)
    return getattr(B, name), repr(B).replace("with_set.<locals>.", "")


CALLS = r"""
with_set('__name__', 'C')
with_set('__name__', b'C')
with_set('__name__', 'C\0')
with_set('__name__', '\ud800')
with_set('__qualname__', 'Q.C')
with_set('__qualname__', None)
with_set('__module__', 'm')
with_set('__module__', 5)
with_set('__doc__', 5)
with_set('__bases__', ())
with_set('__bases__', 5)
with_set('__bases__', (5,))
with_set('__bases__', (int,))
with_set('__bases__', (object,))
with_set('__dict__', {})
with_set('__mro__', ())
with_set('__class__', 5)
with_set('__class__', type)
with_set('__annotations__', {'a': int})
with_set('__abstractmethods__', ['f'])
with_set('__type_params__', (1,))
with_set('x', 7)
"""

for call in CALLS.strip().splitlines():
    try:
        result = repr(eval(call))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(call, "->", result)
