# Which attributes of built-in classes are member descriptors and which getset
# descriptors, and what both do.
import builtins, copy, inspect, sys, types

for cls in sorted([v for v in vars(builtins).values() if isinstance(v, type)
                   and v.__module__ == 'builtins'],
                  key=lambda c: c.__name__):
    for name, d in sorted(vars(cls).items()):
        if name not in ('__weakref__', '__doc__') and \
                type(d) in (types.MemberDescriptorType, types.GetSetDescriptorType):
            print(cls.__name__, name, type(d).__name__, repr(d))

def try_to(f, *args):
    try:
        return f(*args)
    except Exception as e:
        return f'{type(e).__name__}: {e}'

def f(): return locals
e = ValueError('x')
frame = sys._getframe()
code = f.__code__
for obj, name in [(slice(1, 2), 'start'), (f, '__closure__'), (f, '__module__'),
                  (int, '__flags__'), (property(f), 'fget'), (1j, 'real'),
                  (e, '__suppress_context__'), (OSError(1, 'two'), 'errno'),
                  (StopIteration(5), 'value'), (frame, 'f_back'), (code, 'co_name'),
                  (range(3), 'stop'), (types.MethodType(f, 1), '__self__'),
                  (UnicodeDecodeError('u', b'ab', 0, 1, 'r'), 'start'), (5, 'real'),
                  (super(type, int), '__thisclass__'), (list[int], '__origin__'),
                  (SystemExit(3), 'code'), (classmethod(f), '__func__')]:
    cls = type(obj)
    d = next(k.__dict__[name] for k in cls.__mro__ if name in k.__dict__)
    print(name, type(d).__name__, inspect.ismemberdescriptor(d),
          inspect.isgetsetdescriptor(d), inspect.isdatadescriptor(d))
    print('  read', repr(try_to(d.__get__, obj)) == repr(getattr(obj, name)),
          try_to(d.__get__, None, cls) is d, try_to(d.__get__, []))
    print('  write', try_to(d.__set__, obj, 'new'), try_to(setattr, obj, name, []))
    print('  delete', try_to(d.__delete__, obj), try_to(d.__delete__, {}))
    print('  is', d.__name__, d.__qualname__, d.__objclass__.__name__,
          try_to(copy.copy, d) is d, (d.__reduce__()[1] if hasattr(d, '__reduce__')
          and type(d).__name__ == 'member_descriptor' else None))

class P(property):
    __slots__ = ('own',)
p = P(f)
print(p.fget is f, type(P.own) is type(property.fget), try_to(lambda: p.own))
class E(OSError):
    __slots__ = ('extra',)
x = E(1, 'a', 'b')
x.extra = 3
for i in range(40):
    if i == 20: x.errno = 'changed'
    if i == 30: x.filename = None
    last = x.errno, x.filename, x.extra
print(last, try_to(lambda: delattr(x, 'errno')), x.errno)
