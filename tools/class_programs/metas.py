"""Metaclasses, and classes that are made by calls."""
from . import plain, values
from .specials import special
from .writer import ATTRS, blocks

PARTS = blocks("""
def __new__(mcs, name, bases, ns, **kw):
    say('meta new', name, sorted(kw))
    return super().__new__(mcs, name, bases, ns)
def __new__(mcs, name, bases, ns, **kw):
    ns['d'] = 'from meta'
    return super().__new__(mcs, name, bases, dict(ns), **kw)
def __new__(mcs, name, bases, ns, **kw):
    ns.setdefault('__slots__', ('c',))
    return type.__new__(mcs, name, bases, ns)
def __init__(cls, name, bases, ns, **kw):
    say('meta init', name, names(ns))
    super().__init__(name, bases, ns)
def __init__(cls, *args, **kw):
    cls.made = len(args)
def __call__(cls, *args, **kw):
    say('meta call', cls.__name__, len(args), sorted(kw))
    return super().__call__(*args, **kw)
def __call__(cls, *args):
    return (cls.__name__, args)
@classmethod
def __prepare__(mcs, name, bases, **kw):
    say('prepare', name, sorted(kw))
    return {'prepared': 1}
@classmethod
def __prepare__(mcs, name, bases, **kw):
    return collections.OrderedDict(a='from prepare')
@staticmethod
def __prepare__(name, bases, **kw):
    class Space(dict):
        def __setitem__(self, key, v):
            if names([key]):
                say('body sets', key)
            super().__setitem__(key, v)
        def __missing__(self, key):
            if key in ('zero', 'one'):
                return key
            raise KeyError(key)
    return Space()
def __prepare__(*args, **kw):
    return 5
def __getattr__(cls, name):
    if name.startswith('__'):
        raise AttributeError(name)
    return 'meta getattr ' + name
def __getattribute__(cls, name):
    if name == 'c':
        return 'meta hooked'
    return super().__getattribute__(name)
def __setattr__(cls, name, v):
    say('meta setattr', name)
    super().__setattr__(name, v)
def __delattr__(cls, name):
    say('meta delattr', name)
    super().__delattr__(name)
def __instancecheck__(cls, x):
    say('instancecheck', cls.__name__)
    return super().__instancecheck__(x)
def __instancecheck__(cls, x):
    return type(x) is int
def __subclasscheck__(cls, other):
    return cls is other or 'maybe'
def mro(cls):
    found = super().mro()
    say('mro', cls.__name__, len(found))
    return found
def mro(cls):
    found = type.mro(cls)
    return found[:1] + found[:0:-1]
def mro(cls):
    return [cls, Plain, object]
def mro(cls):
    return ()
def __iter__(cls):
    return iter((cls.__name__, 2))
def __len__(cls):
    return 3
def __contains__(cls, x):
    return x == 1
def __getitem__(cls, key):
    return ('meta item', show(key))
def __repr__(cls):
    return 'MetaRepr ' + cls.__name__
def __dir__(cls):
    return ['m', 'a']
def __eq__(cls, other):
    return type.__eq__(cls, other)
def __bool__(cls):
    return False
def __or__(cls, other):
    return ('or', cls.__name__)
def __lt__(cls, other):
    return cls.__name__ < other.__name__
def __add__(cls, other):
    return ('meta add', cls.__name__)
def __del__(cls):
    say('meta del')
@property
def a(cls):
    return 'meta a'
a = Data(77)
b = NonData(78)
def m(cls, *args):
    return ('meta m', cls.__name__, len(args))
def __subclasses__(cls):
    return 'mine'
__slots__ = ()
__slots__ = ('a',)
__slots__ = {'b': 'doc'}
__call__ = None
__hash__ = None
def __hash__(cls):
    return 12
""")


def metaclass(w):
    name = w.fresh("Meta")
    base = w.pick(["type"] * 4 + ["M1", "M2", "abc.ABCMeta"] + w.metas)
    w.put(0, "try:")
    w.put(1, f"class {name}({base}):")
    for part in w.some(PARTS, 0, 4):
        for line in part:
            w.put(2, line)
    if w.chance(0.15):
        special(w, 2)
    w.put(2, "tag = 1")
    w.put(0, "except Exception as e:")
    w.put(1, f"print('class {name}', tell(e))")
    w.put(1, f"{name} = M1")
    w.metas.append(name)


def called_class(w):
    """type(), types.new_class, make_dataclass."""
    name = w.fresh("N")
    head = plain.bases(w, 2)
    tuple_text = f"({''.join(b + ', ' for b in head)})"
    members = [f"'{a}': {values.attribute(w)}" for a in w.some(ATTRS, 0, 3)]
    if w.chance(0.3):
        members.append(f"'__slots__': {plain.slots(w)}")
    if w.chance(0.3):
        members.append(f"'m': {values.function(w)}")
    space = "{" + ", ".join(members) + "}"
    kind = w.r.randrange(7)
    key = ", key=1" if w.chance(0.1) else ""
    meta = w.pick(w.metas + ["type", "M2"])
    made = [
        f"type('{name}', {tuple_text}, {space}{key})",
        f"{meta}('{name}', {tuple_text}, {space}{key})",
        f"types.new_class('{name}', {tuple_text}, "
        f"{{'metaclass': {meta}}}, lambda ns: ns.update({space}))",
        f"types.new_class('{name}', {tuple_text})",
        f"dataclasses.make_dataclass('{name}', ['a', ('b', int), "
        f"('c', str, 'z')], bases={tuple_text}, namespace={space})",
        f"type.__new__({meta}, '{name}', {tuple_text}, {space})",
        f"type({w.pick([repr(name), '5', repr('a b'), 'Text(1)'])}, "
        f"{w.pick([tuple_text, '[object]', '()'])}, {space})",
    ][kind]

    def write(depth):
        w.put(depth, f"{name} = {made}")
        if w.chance(0.2):
            w.put(depth, f"{name} = type({name}.__name__ + '0', ({name},), "
                         f"{{}})")
    w.guarded(name, write, [f"{name}()", f"{name}()", f"{name}(1, 2)"])
