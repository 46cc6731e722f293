"""Expressions whose value or error is printed: on any object, any class."""
from . import values
from .specials import BINARY as BINARY_NAMES
from .writer import ATTRS, METHODS

OPERATORS = ["+", "-", "*", "@", "/", "//", "%", "**", "<<", ">>", "&", "|",
             "^", "==", "!=", "<", "<=", ">", ">=", "in", "not in"]

# {o} {p} objects, {C} {D} classes, {a} attribute, {m} method, {k} constant,
# {op} operator, {n} number; a line is one probe, its first word its weight
# A tuple is tracked in CPython until a collection meets it; and the dict of a
# built-in class has an order of its own in each interpreter.
PROBES = """
3 {o}.{a}
1 {o}.{a}.{a}
3 {o}.{m}()
2 {o}.{m}(1)
1 {o}.{m}(x=1)
1 {o}.{m}(*{p})
1 {o}.{m}(**{p})
1 list({o}.{m}())
1 {C}.{a}
1 {C}.{m}
1 {C}.{m}({o})
1 {C}.{m}()
1 {o}.{m}.__self__
1 {o}.{m}.__func__
1 {o}.{m}.__name__
1 {o}.{m} == {o}.{m}
1 {C}.{m} is {C}.{m}
1 getattr({o}, '{a}', 9)
1 hasattr({o}, '{a}')
1 hasattr({C}, '{m}')
1 {o}.__class__
1 own_doc({o})
1 {o}._C{n}__p
1 {o}.__p
4 {o} {op} {p}
3 {o} {op} {k}
2 {k} {op} {o}
1 divmod({o}, {p})
1 divmod({k}, {o})
1 pow({o}, {p}, {k})
1 -{o}
1 +{o}
1 ~{o}
1 abs({o})
1 not {o}
1 {o} < {p} < {o}
1 round({o})
1 round({o}, 1)
1 int({o})
1 float({o})
1 complex({o})
1 math.floor({o})
1 math.ceil({o})
1 math.trunc({o})
1 operator.index({o})
1 range({o})
1 [1, 2, 3, 4][{o}]
1 'abcd'[{o}:]
1 bin({o})
1 chr({o})
2 repr({o})
2 str({o})
1 ascii({o})
1 bytes({o})
1 format({o})
1 format({o}, 'x')
1 f'{{{o}}}'
1 f'{{{o}!r:>20}}'
1 '{{0.a}} {{0}}'.format({o})
1 '%s %r' % ({o}, {p})
1 '%d' % {o}
1 '%(a)s' % {o}
2 hash({o}) == hash({o})
2 bool({o})
2 len({o})
2 list({o})
1 tuple({o})
1 dict({o})
1 set({o})
1 sorted({o})
1 sum({o})
1 ''.join({o})
1 list(zip({o}, {p}))
1 list(enumerate({o}))
1 list(map(str, {o}))
1 list(reversed({o}))
1 next({o})
1 next(iter({o}), 'none')
1 next({o}, 'none')
1 list(itertools.islice(iter({o}, 1), 9))
1 [*{o}, 1]
1 {{**{o}}}
1 call(lambda *x, **y: (x, y), *{o})
1 call(lambda **y: y, **{o})
1 [x for x in {o}]
1 max({o}, {p})
1 min([{o}, {p}])
1 sorted([{o}, {p}, {o}])
1 any({o})
1 operator.length_hint({o}, 3)
2 {o}[0]
1 {o}['a']
1 {o}[1:2]
1 {o}[-1]
1 {o}[{p}]
1 {o}[0, ...]
1 operator.setitem({o}, 0, {p})
1 operator.setitem({o}, 'a', 1)
1 operator.delitem({o}, 0)
2 1 in {o}
1 {o} in {p}
1 {o} in [{p}, {o}]
1 [{p}, {o}].index({o})
1 ({o},).count({o})
1 {{{o}: 1}}.get({o})
1 len({{{o}, {p}}})
2 {o}()
1 {o}(1, k=2)
1 callable({o})
1 isinstance({o}, {C})
1 isinstance({o}, ({C}, {D}, int))
1 isinstance({o}, {C} | {D})
1 isinstance({o}, {C} | None)
1 isinstance({o}, {p})
1 issubclass({C}, {D})
1 issubclass({C}, ({D}, int))
1 issubclass({C}, {D} | int)
1 isinstance({C}, {D})
1 issubclass({o}, {C})
1 mask(repr({C} | {D}))
1 mask(repr({C} | None))
1 {C} == {D}
1 mask(repr({C}))
1 mask(repr({C}[int]))
1 {C}[int]
1 {C}[int, str]
1 mask(repr({C}[int].__origin__)), {C}[int].__args__
1 {o}.__orig_class__.__args__
1 typing.get_type_hints({C})
1 {C}.__annotations__
1 {C}.__dict__.get('__annotations__')
1 sorted({o}.__dict__)
1 {o}.__dict__
1 list(vars({o})) if type({o}) is not type else names(vars({o}))
1 names(vars({C}))
1 names(dir({o}))
1 names(dir({C}))
1 {C}.__dict__['{a}']
1 {C}.__dict__['{a}'].__get__({o})
1 {C}.__dict__['{a}'].__get__({o}, {C})
1 {C}.__dict__['{a}'].__set__({o}, {k})
1 {C}.__dict__['{a}'].__delete__({o})
1 mask(repr({C}.__dict__['{a}']))
1 own_doc({C}.__dict__['{a}'])
1 {C}.__dict__['{a}'].__name__, {C}.__dict__['{a}'].__objclass__
1 {C}.__mro__
1 {C}.mro()
1 {C}.__bases__
1 {C}.__base__
1 {C}.__name__, {C}.__qualname__, {C}.__module__
1 own_doc({C})
1 {C}.__slots__
1 {C}.__dict__.get('__static_attributes__') and sorted({C}.__static_attributes__)
1 {C}.__type_params__
1 {C}.__match_args__
1 {C}.__hash__
1 {C}.__eq__ is object.__eq__
1 {C}.__new__ is object.__new__
1 {C}.__init__ is object.__init__
1 {C}.__abstractmethods__
1 {C}.last
1 {C}.on_meta()
1 {C}.tag
1 {C}.__subclasscheck__(int)
1 {C}.__instancecheck__({o})
1 [c.__name__ for c in type.__subclasses__({C}) if globals().get(c.__name__) is c]
1 len({C})
1 list({C})
1 {C}[0]
1 1 in {C}
1 {C} + {D}
1 {C} < {D}
1 bool({C})
1 hash({C}) == hash({C})
2 super({C}, {o}).{m}()
1 super({C}, {o}).{a}
1 super({C}, {C}).{m}
1 super({C}, {D}).{m}({o})
1 super({C}, type({o})).{m}
1 super({C}).__get__({o}).{m}()
1 super({C}, {o}).__init__()
1 super({C}, {o}).__getattribute__('{a}')
1 super({C}, {o}).__setattr__('{a}', {k})
1 super({C}, {o}).__thisclass__, super({C}, {o}).__self_class__
1 super({C}, {o}).__class__
1 mask(repr(super({C}, {o})))
1 type({o})()
1 type({o}).__mro__[1:2]
1 {make}
1 {make}.{a}
1 {C}({o})
1 {C}(*{p})
1 {C}(**{{'{a}': 1}})
1 {C}.__new__({C})
1 {C}.__new__({D})
1 object.__new__({C})
1 object.__repr__({o}) == repr({o})
1 object.__init__({o}, 1)
1 object.__new__({C}, 1)
1 object.__getattribute__({o}, '{a}')
1 object.__setattr__({o}, '{a}', {k})
1 object.__delattr__({o}, '{a}')
1 type.__getattribute__({C}, '{a}')
1 type.__call__({C})
1 {o}.__eq__({p})
1 {o}.__ne__({p})
1 {o}.__lt__({p})
1 {o}.__hash__() == hash({o})
1 {o}.__init__()
1 {o}.__str__()
1 {o}.__format__('')
1 {o}.__format__('>9')
1 {o}.__sizeof__() > 0
1 {o}.__{b}__({p})
1 {o}.__r{b}__({p})
1 {o}.__i{b}__({p})
1 {C}.__{b}__({o}, {p})
1 {o}.__dir__() and 1
2 copy.copy({o})
1 copy.copy({o}).__dict__
1 copy.copy({o}) == {o}
1 copy.copy({o}).{a}
2 copy.deepcopy({o})
1 copy.deepcopy([{o}, {o}, {p}])
1 vars(copy.deepcopy({o}))
1 copy.replace({o}, {a}=5)
1 copy.replace({o})
1 {o}.__reduce_ex__({proto})
1 {o}.__reduce__()
1 {o}.__getstate__()
1 {o}.__setstate__({{'a': 1}})
1 {o}.__getnewargs__()
1 {o}.__getnewargs_ex__()
1 {o}.__copy__()
1 {o}.__deepcopy__({{}})
1 {o}.__replace__({a}=1)
1 weakref.ref({o})() is {o}
1 weakref.proxy({o}).{a}
1 weakref.proxy({o}).{m}()
1 len(weakref.WeakSet([{o}, {p}]))
1 isinstance({o}, type) or weakref.getweakrefcount({o})
1 str(inspect.signature({C}))
1 str(inspect.signature({o}))
1 str(inspect.signature({o}.{m}))
1 str(inspect.signature({C}.{m}))
1 [n for n, v in inspect.getmembers({o}) if n in {names}]
1 names(n for n, v in inspect.getmembers({C}, inspect.isfunction))
1 own_doc({o}.{m})
1 own_doc({C})
1 inspect.isabstract({C}), inspect.isclass({o}), inspect.isroutine({o}.{m})
1 inspect.ismethoddescriptor({C}.{a}), inspect.isdatadescriptor({C}.{a})
1 inspect.getattr_static({o}, '{a}')
1 inspect.getmro({C})
1 [(x.name, x.kind, x.defining_class) for x in inspect.classify_class_attrs({C}) if x.name in {names}]
1 dataclasses.asdict({o})
1 dataclasses.astuple({o})
1 dataclasses.replace({o}, {a}=3)
1 [f.name for f in dataclasses.fields({o})]
1 dataclasses.is_dataclass({o}), dataclasses.is_dataclass({C})
1 {o}._asdict()
1 {o}._replace({a}=1)
1 {C}._fields
1 {C}._make([1, 2])
1 {o}.name, {o}.value
1 {C}({k})
1 {C}['A']
1 {C}.A
1 {C}.A.B
1 list({C})
1 mask(repr(list({C}.__members__)))
1 {C}.A | {C}.B
1 ~{C}.A
1 {C}.A in {C}
1 {k} in {C}
1 {o}.{a}.__wrapped__
1 types.resolve_bases(({C}, {D}))
1 types.prepare_class('X', ({C},))
1 types.get_original_bases({C})
1 types.new_class('X', ({C}, {D})).__mro__
1 type('X', ({C},), {{'__slots__': ('{a}',)}})().{a}
1 type('X', ({C}, {D}), {{}})
1 type('X', ({C},), {{}})().{m}()
1 type({C}).__name__, type(type({C}))
1 functools.partial({C}, 1)()
1 functools.partial({o}, 1)(2)
1 functools.reduce({o}, [1, 2, 3])
1 operator.attrgetter('{a}', '{m}')({o})
1 operator.itemgetter(0, 1)({o})
1 operator.methodcaller('{m}', 1)({o})
1 list(filter({o}, [1, 0, 2]))
1 list(map({C}, [1, 2]))
1 mask('%s %r' % ({o}, {o}))
1 isinstance({o}, collections.abc.{abc})
1 issubclass({C}, collections.abc.{abc})
1 isinstance({o}, typing.Sized)
1 collections.Counter([{o}, {o}, {p}])[{o}]
1 sorted([{C}, {D}], key=name_of)
1 exec('x = o0.a')
1 eval('{o}.{a}')
1 gc.is_tracked({o}) or type({o}) is tuple
1 contextlib.closing({o}).__enter__()
1 contextlib.ExitStack().enter_context({o})
1 contextlib.nullcontext({o}).__enter__()
1 tell({o})
1 getattr({o}, '{m}')(1, 2)
1 getattr({o}, 5)
1 bytes([{o}])
1 [1, 2] * {o}
1 'ab' * {o}
1 'x'.ljust({o})
1 str({o}, 'utf-8')
1 opened({o})
1 slice({o}, {p}).indices(5)
1 [0, 1, 2][{o}:{p}]
1 raise_it({o})
1 raise_it({C})
1 raise_it({o}, {p})
1 catch({C}, {o})
1 matched({o}, {C})
1 used({o}, {p})
1 unpack({o})
1 awaited({o})
1 yields({o})
1 deleted({o}, '{a}')
1 loops({o})
1 asserts({o})
1 getattr({o}, Text('{a}'))
1 getattr({C}, Text('{m}'))
1 hasattr({o}, Text('{a}'))
1 format({o}, '{spec}')
1 format({o}, '{spec}')
1 f'{{{o}:{spec}}}'
1 '{spec2}' % {o}
1 '{spec2}' % ({o},)
1 '{{0:>{{1}}}}'.format({o}, {p})
1 '{{a}}'.format_map({o})
1 '{{0[a]}} {{0[0]}}'.format({o})
1 b'%s' % {o}
1 int({o}, 10)
1 hex({o})
1 ord({o})
1 bytearray({o})
1 frozenset({o})
1 complex({o}, {p})
1 round({o}, {p})
1 sum([{o}, {p}], {k})
1 math.sqrt({o})
1 math.gcd({o}, 4)
1 math.prod([{o}, 2])
1 math.hypot({o}, {p})
1 math.factorial({o})
1 math.isclose({o}, {p})
1 operator.concat({o}, {p})
1 operator.countOf({o}, 1)
1 operator.indexOf({o}, 2)
1 operator.iadd({o}, {k})
1 list(itertools.islice({o}, 2))
1 list(itertools.chain({o}, {p}))
1 list(itertools.accumulate([{o}, {p}]))
1 list(itertools.zip_longest({o}, {p}))
1 list(itertools.starmap({o}, [(1, 2)]))
1 list(itertools.groupby([1, 1, 2], {o}))
1 list(itertools.repeat(1, {o}))
1 list(itertools.takewhile({o}, [1, 0, 2]))
1 sorted([3, 1, 2], key={o})
1 sorted([3, 1, 2], key=functools.cmp_to_key({o}))
1 max([1, 2], key={o}, default={p})
1 heapq.nsmallest(2, {o})
1 bisect.bisect([1, 2, 3], {o})
1 json.dumps({o})
1 json.dumps([{o}], default={p})
1 eval('a', {{}}, {o})
1 eval('a', dict({o}))
1 exec('a = b', {{'b': 1}}, {o})
1 type('X', (), {o})
1 type('X', {o}, {{}})
1 types.MethodType({o}, {p})()
1 types.MethodType({C}, {p})()
1 types.SimpleNamespace(**{o})
1 types.SimpleNamespace({o})
1 types.MappingProxyType({o})['a']
1 property({o}.{m}).fget is {o}.{m}
1 property({o}).__get__({p})
1 classmethod({o}).__get__({p})()
1 staticmethod({o})(1)
1 classmethod({C}).__wrapped__
1 mask(repr(staticmethod({o})))
1 functools.partialmethod({o}, 1).__get__({p}, {C})()
1 functools.singledispatch({o})(1)
1 functools.reduce({o}, {p}, 1)
1 weakref.WeakMethod({o}.{m})()()
1 super({o}, {p}).{m}
1 super({C}, {C}).{m}({o})
1 dict.fromkeys({o}, 1)
1 {C}.fromkeys([1, 2])
1 {C}.fromhex('00')
1 {C}.from_bytes(b'a')
1 {C}.maketrans('a', 'b')
1 int.__new__({C})
1 str.__new__({C}, 'x')
1 list.__new__({C})
1 dict.__new__({C})
1 tuple.__new__({C}, (1,))
1 Exception.__new__({C}, 1)
1 type.__new__(type, 'X', ({C},), {{}})
1 type.__call__({C}, {p})
1 type.mro({C})
1 type.__or__({C}, {D})
1 type.__prepare__({C}, {o}, a=1)
1 type.__instancecheck__({C}, {o})
1 type.__subclasscheck__({C}, {D})
1 names(type.__dir__({C}))
1 names(object.__dir__({o}))
1 object.__reduce_ex__({o}, {proto})
1 object.__getstate__({o})
1 object.__format__({o}, '')
1 object.__format__({o}, '{spec}')
1 object.__eq__({o}, {p})
1 object.__lt__({o}, {p})
1 object.__ne__({o}, {p})
1 mask(object.__str__({o}))
1 mask(object.__repr__({C}))
1 object.__subclasshook__({o})
1 object.__init_subclass__()
1 object.__dict__['__class__'].__get__({o})
1 type.__dict__['__name__'].__get__({o})
1 type.__dict__['__dict__'].__get__({C}).get('{a}')
1 type.__dict__['__doc__'].__get__({C}) and 1
1 {o}.append(1)
1 {o}.update({a}=1)
1 list({o}.keys())
1 {o}.pop()
1 {o}.copy()
1 {o}.upper()
1 {o}.split()
1 {o}.join([{p}, 's'])
1 {o}.index(1)
1 {o}.count(1)
1 {o}.extend(itertools.islice({p}, 9))
1 {o}.sort()
1 {o}.union({p})
1 {o}.add({p})
1 {o}.real, {o}.imag
1 {o}.as_integer_ratio()
1 {o}.to_bytes()
1 {o}.args
1 {o}.with_traceback(None)
1 {o}.with_traceback({p})
1 {o}.add_note({k})
1 {o}.__notes__
1 {o}.__traceback__ is None
1 {o}.fget, {o}.fset
1 {o}.__wrapped__
1 (gc.collect(), {C}.__subclasses__())[1]
1 {C}.__static_attributes__
1 {C}.__firstlineno__ > 0
1 {C}.{m}.__get__({o}, {C})()
1 {C}.{m}.__get__(None, {C}) is {C}.{m}
1 {C}.{m}.__get__({o})()
1 {C}.{m}.__defaults__, {C}.{m}.__kwdefaults__
1 {C}.{m}.__qualname__, {C}.{m}.__module__
1 {C}.{m}.__annotations__
1 names({C}.{m}.__dict__)
1 {C}.{m}.__code__.co_argcount
1 {C}.{m}.__closure__ is None
1 {C}.__dict__['{a}'].fget({o})
1 {C}.__dict__['{a}'].getter(len).__get__({o})
1 {C}.__dict__['{m}'].__func__
1 {C}.__dict__ | {{}} == dict({C}.__dict__)
1 '{a}' in {C}.__dict__, {C}.__dict__.get('{m}')
1 {o}.__class__ is type({o})
1 asynced({o})
1 async_for({o})
1 async_with({o}, {p})
1 spread({o}, {p})
1 sliced({o}, {p})
1 caught_as({o}, {C})
1 inside({o}, {C})
1 compared({o}, {p})
"""

SPECS = ["d", "x", ">9", "^9", ".2f", "05", "+", "s", ",", "_b", "e", "n", "c",
         "#x", ".3", "*<8", "=5", "z", "%", "q", "{}", "5.1", "08.3f"]
SPECS2 = ["%d", "%s", "%r", "%x", "%c", "%5.1f", "%i", "%s %s", "%(a)s", "%%",
          "%*d", "%a", "%g", "%q"]

ABCS = ["Sized", "Iterable", "Hashable", "Callable", "Container", "Iterator",
        "Sequence", "Mapping", "Reversible", "Collection", "Awaitable",
        "Buffer"]

HELPERS = '''
def own_doc(x):
    """The docstring, if a program has written it."""
    found = x.__doc__
    return found if type(found) is str and "doc" in found[:6] else "other"


def opened(x):
    """Opened, but the program's own files stay open."""
    return open(x, closefd=not hasattr(type(x), "__index__"))


def raise_it(x, cause=None):
    if cause is None:
        raise x
    raise x from cause


def catch(cls, x):
    try:
        raise_it(x)
    except cls as e:
        return ("caught", e)


def matched(x, cls):
    match x:
        case cls(a, b):
            return ("two", a, b)
        case cls(a):
            return ("one", a)
        case cls(b=b, c=c):
            return ("keys", b, c)
        case cls():
            return "instance"
        case [first, *rest]:
            return ("sequence", first, rest)
        case {"a": v, **more}:
            return ("mapping", v, more)
        case int() | str():
            return "simple"
        case _:
            return "none"


def used(x, inner):
    with x as y, contextlib.suppress(KeyError):
        return (y, raise_it(ValueError("in with")) if inner is x else inner)


def unpack(x):
    first, *rest = x
    return (first, rest)


def awaited(x):
    async def work():
        return await x
    try:
        work().send(None)
    except StopIteration as e:
        return ("result", e.value)


def yields(x):
    def work():
        return (yield from x)
    return list(work())


def deleted(x, name):
    delattr(x, name)
    return hasattr(x, name)


def loops(x):
    seen = []
    while x:
        seen.append(1)
        if len(seen) > 2:
            break
    for y in x:
        seen.append(y)
        if len(seen) > 8:
            break
    else:
        seen.append("else")
    return seen


def asserts(x):
    assert x, x


def drive(work):
    try:
        work.send(None)
    except StopIteration as e:
        return ("result", e.value)
    finally:
        work.close()
    return "suspended"


def asynced(x):
    async def work():
        return [await y async for y in x]
    return drive(work())


def async_for(x):
    async def work():
        seen = []
        async for y in x:
            seen.append(y)
            if len(seen) > 3:
                break
        else:
            seen.append("else")
        return seen
    return drive(work())


def async_with(x, inner):
    async def work():
        async with x as y:
            if inner is x:
                raise ValueError("in async with")
            return y
    return drive(work())


def spread(x, y):
    def take(*args, k=0, **kw):
        return (args, k, sorted(kw))
    return (take(*x, *y), [*x, *y], {*x})


def sliced(x, y):
    x[y:] = [1]
    x[:1, ...] = y
    del x[::2]
    return x


def caught_as(x, cls):
    try:
        try:
            raise_it(x)
        finally:
            say("finally")
    except* cls as group:
        found = ("group", group)
    except* (KeyError, cls):
        found = "other"
    return found


def inside(x, cls):
    class Here(cls):
        a = x
        if x:
            b = [x for y in (1, 2) if x is a]
        def m(self):
            return (super().m(), __class__.__name__)
    return (Here.__mro__[1:], Here().m())


def compared(x, y):
    return [x < y, x <= y, x > y, x >= y, x == y, x != y, x is y]
'''


def probe_list():
    found = []
    for line in PROBES.strip().split("\n"):
        weight, text = line.split(" ", 1)
        found += [text] * int(weight)
    return found


PROBE_LIST = probe_list()


def probe(w):
    return w.pick(PROBE_LIST).format(
        o=w.object(), p=w.object(), C=w.any_class(), D=w.any_class(),
        a=w.attr(), m=w.method(), k=values.constant(w), n=w.r.randrange(9),
        op=w.pick(OPERATORS), b=w.pick(BINARY_NAMES), make=w.make(),
        spec=w.pick(SPECS), spec2=w.pick(SPECS2), proto=w.r.randrange(6),
        abc=w.pick(ABCS), names=ATTRS + METHODS)
