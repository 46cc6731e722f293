"""Statements that alter objects and classes: one line each."""
from . import specials, values
from .writer import ATTRS, METHODS

# {v} a value, {at} what a class attribute is bound to, {fn} a function,
# {s} a special method's name, {odd} a value for it, the rest as in probes
CHANGES = """
4 {o}.{a} = {v}
2 {o} = {make}
2 {C}.{a} = {at}
2 {C}.{m} = {fn}
1 {C}.{m} = {at}
2 {C}.{s} = {fn}
2 {C}.{s} = {odd}
2 del {o}.{a}
1 del {C}.{a}
1 del {C}.{m}
2 del {C}.{s}
1 del {o}.{m}
1 {o}.{m} = {fn}
1 {o}.{s} = {fn}
2 {o}.__class__ = {C}
1 {o}.__class__ = type({p})
1 {o}.__dict__['{am}'] = {v}
1 {o}.__dict__ = {{'{a}': {v}}}
1 {o}.__dict__ = {p}.__dict__
1 {o}.__dict__ = {k}
1 {o}.__dict__.clear()
1 {o}.__dict__.update({a}={k}, {m}={fn})
1 {o}.__dict__.pop('{a}', None)
1 del {o}.__dict__
1 {o}.__dict__[1] = {v}
1 {o}.__dict__ = collections.Counter({a}=1)
2 {C}.__bases__ = ({D},)
1 {C}.__bases__ = sound({C}, ({D}, {E}))
1 {C}.__bases__ = {C}.__bases__[::-1]
1 {C}.__bases__ = ()
1 {C}.__bases__ = sound({C}, {C}.__bases__ + ({D},))
1 {C}.__name__ = 'New{n}'
1 {C}.__qualname__ = {k}
1 {C}.__module__ = 'other'
1 {C}.__doc__ = 'new doc'
1 {C}.__slots__ = ('{a}',)
1 {C}.__class__ = {M}
1 {C}.__match_args__ = ('{a}', 'b')
1 {C}.__annotations__ = {{'{a}': int}}
1 {C}.__abstractmethods__ = frozenset()
1 {C}.__abstractmethods__ = frozenset(['{m}'])
1 {C}.__type_params__ = ()
1 {C}.__init__ = {fn}
1 {C}.__new__ = {fn}
1 {C}.__getattr__ = lambda self, name: ('late', name)
1 {C}.__getattribute__ = lambda self, name: ('all', name)
1 {C}.__setattr__ = lambda self, name, v: say('late set', name)
1 {C}.__delattr__ = lambda self, name: say('late del', name)
1 del {C}.__getattr__
1 del {C}.__getattribute__
1 del {C}.__setattr__
1 del {C}.__init__
1 del {C}.__new__
1 {M}.{a} = {at}
1 {M}.__getattr__ = lambda cls, name: ('meta late', name)
1 del {M}.{a}
1 {M}.{s} = {fn}
2 {o} += {v}
1 {o} -= {v}
1 {o} *= {k}
1 {o} |= {p}
1 {o} **= 2
1 {o} @= {p}
1 {o}[0] = {v}
1 {o}['{a}'] = {v}
1 {o}[{p}] = {k}
1 {o}[0:1] = {k}
1 del {o}[0]
1 del {o}['{a}']
1 {o}[0] += 1
1 {o}.{a} += 1
1 {o}.{a}.{a} = 1
1 {o}.{a}, {p}.{a} = {p}.{a}, {o}.{a}
1 {C}.{a} = {D}.__dict__['{a}']
1 {C}.{m} = {D}.__dict__['{m}']
1 {C}.{m} = {o}.{m}
1 {C}.{m} = {D}.{m}
1 {C}.{a} = {o}
1 {C}.{a} += 1
1 object.__setattr__({o}, '{a}', {k})
1 object.__delattr__({o}, '{a}')
1 type.__setattr__({C}, '{a}', {k})
1 {C}.__dict__['{a}'].__set__({o}, {v})
1 {C}.__dict__['{a}'] = 1
1 {C}.register({D})
1 {o}.__init__({k})
1 {o}.__setstate__((None, {{'{a}': 1}}))
1 {o}.__setstate__({{'{a}': {k}}})
1 {o}.__class__ = {k}
1 {o}.__doc__ = 'mine'
1 {o}.__p = {k}
1 for {o}.{a} in range(3): pass
1 for {o} in [{p}, {o}]: pass
1 with {o} as {p}.{a}: say('in with')
1 with {o}, {p}: 1 // 0
1 [{o}.{a}, *{p}.b] = 1, 2, 3
1 setattr({o}, '{a} b', {k})
1 setattr({o}, '__dict__', {{}})
1 {o} = copy.copy({o})
1 {o} = copy.deepcopy({p})
1 {o} = {make}, {make}
1 {o} = [{o}, {p}]
1 {o} = {C}
1 {o} = super({C}, {o})
1 {o} = weakref.proxy(keep({o}))
1 {o} = weakref.ref({o})
1 {o} = {o}.{m}
1 {o} = iter({o})
1 {o}.__orig_class__ = 5
1 {o}.__wrapped__ = {p}
1 {o}.__isabstractmethod__ = True
1 {o}.__cause__ = {p}
1 {o}.__signature__ = inspect.signature(lambda x, y: 0)
1 {C}.__signature__ = inspect.Signature()
1 {C}.__set_name__ = {fn}
1 functools.total_ordering({C})
1 {o} = dataclass({C})()
1 dataclass(slots=True)({C})
1 {C}.__call__ = {C}
1 sorted({o})
1 setattr({o}, Text('{a}'), {k})
1 delattr({o}, Text('{a}'))
1 setattr({C}, Text('{m}'), {fn})
1 {o}.__dict__[Text('{a}')] = {k}
1 {o} = type(Text('N'), ({C},), {{Text('{a}'): {k}}})()
1 {C}.__name__ = Text('T{n}')
1 {C}.__annotations__['{a}'] = {C}
1 del {C}.__annotations__
1 del {C}.__doc__
1 del {C}.__abstractmethods__
1 {C}.{m}.__defaults__ = (5,)
1 {C}.{m}.__kwdefaults__ = {{'k': 7}}
1 {C}.{m}.__code__ = {D}.{m}.__code__
1 {C}.{m}.__name__ = 'renamed'
1 {C}.{m}.{a} = {k}
1 {C}.{m}.__dict__['{a}'] = {k}
1 {C}.{m}.__doc__ = 'doc of change'
1 {C}.{m}.__wrapped__ = {D}.{m}
1 {C}.{a} = {C}.__dict__['{a}'].setter({fn})
1 {C}.{a} = property({o}.{m}, {p}.{m})
1 {C}.{m} = {C}.{m}.__get__({o})
1 {C}.{m} = classmethod({fn})
1 {C}.{m} = types.MethodType({D}.{m}, {o})
1 {o}.__init__()
1 {o}.__init__({k}, a={k})
1 {o}[...] = {v}
1 {o}[1:2] = {p}
1 del {o}[:]
1 {o} <<= {k}
1 {o} //= {p}
1 {o} %= {k}
1 {o} ^= {p}
1 {o}, {p} = {p}, {o}
1 {o} = {C}.__new__({D})
1 {o} = {o}.copy()
1 {o} = {o} + {p}
1 {o} = [{o}] * 2
1 {o} = functools.partial({o}, {k})
1 {o} = property({fn})
1 {o} = {C}.{m}
1 {o} = types.SimpleNamespace({a}={p})
1 async_for({o})
"""


def change_list():
    found = []
    for line in CHANGES.strip().split("\n"):
        weight, text = line.split(" ", 1)
        found += [text] * int(weight)
    return found


CHANGE_LIST = change_list()


def change(w):
    special = w.pick(specials.NAMES)
    text = w.pick(CHANGE_LIST)
    others = w.classes + w.protocols + w.metas
    return text.format(
        o=w.object(), p=w.object(), C=w.any_class(), D=w.pick(others),
        E=w.pick(others), M=w.pick(w.metas + ["type"]), a=w.attr(),
        m=w.method(), am=w.pick(ATTRS + METHODS), k=values.constant(w),
        v=values.value(w), at=values.attribute(w), fn=values.function(w),
        s=special, odd=specials.odd(w, special), make=w.make(), n=w.number())
