made C1 -> tuple[class type, list[class object], True, True, class object]
made W2 -> tuple[class type, list[class Exception, class BaseException, class ContextDecorator, class object], True, True, class Exception]
made A3 -> tuple[tuple[class ABCMeta, list[class W2, class Exception, class BaseException, class ContextDecorator, class C1, class Sized, class object], True, True, class W2], list['__call__']]
class E4 TypeError: unable to increment (1, 2) after TypeError
made P6 -> tuple[tuple[class _ProtocolMeta, list[class Protocol, class Generic, class object], False, False, class Protocol], list['__len__', 'last', 'm']]
class C7 TypeError: C7.__init_subclass__() takes no keyword arguments
made C8 -> tuple[class type, list[class object], True, True, class object]
made A9 -> tuple[tuple[class ABCMeta, list[class A3, class W2, class Exception, class BaseException, class ContextDecorator, class C1, class MutableMapping, class Mapping, class Collection, class Sized, class Iterable, class Container, class object], True, True, class A3], list['__call__', '__delitem__', '__iter__', '__setitem__']]
new o0 TypeError: C8.__init__() got an unexpected keyword argument 'a'
o1.__getnewargs__() -> AttributeError: not __getnewargs__
abs(o3) -> TypeError: bad operand type for abs(): 'A3'
E4.n.__wrapped__ = E4.n -> AttributeError: type object 'A3' has no attribute 'n'
E4.__abstractmethods__ = frozenset() -> None
'%(a)s' % o0 -> TypeError: format requires a mapping
loop12 0 True
loop12 0 tuple['item', "'a'"]
loop12 0 TypeError: complex() first argument must be a string or a number, not 'W2'
loop12 -> None
o0.update(b=1) -> AttributeError: 'Plain' object has no attribute 'update'
o1.__deepcopy__({}) -> TypeError: 'tuple' object is not callable
o0 = M2 -> None
o1.name, o1.value -> tuple[tuple['all', 'name'], tuple['all', 'value']]
M2.__class__ = type -> TypeError: __class__ assignment only supported for mutable types or ModuleType subclasses
f'{o2!r:>20}' -> '                A3()'
operator.methodcaller('n', 1)(o2) -> TypeError: 'tuple' object is not callable
made G15 -> tuple[tuple[class type, list[class Generic, class object], True, True, class Generic], tuple['(A, B)', '(A, B)', '(typing.Generic[A, B],)']]
str.__new__(G15, 'x') -> TypeError: str.__new__(G15): G15 is not a subtype of str
setattr(o4, 'd b', 2) -> None
copy.deepcopy([o0, o0, o2]) -> TypeError: 'tuple' object is not callable
o3.__reduce_ex__(4) -> TypeError: 'tuple' object is not callable
type(M1).__name__, type(type(M1)) -> tuple['type', class type]
list.__new__(E4) -> TypeError: list.__new__(A3): A3 is not a subtype of list
made E17 -> AttributeError: type object 'E17' has no attribute '__members__'
o2.b, o2.b = o2.b, o2.b -> None
'%5.1f' % (o3,) -> TypeError: must be real number, not A3
chr(o2) -> TypeError: 'A3' object cannot be interpreted as an integer
o4['a'] -> TypeError: 'W2' object is not subscriptable
loop19 0 class C8
loop19 -> None
next(o4) -> TypeError: 'W2' object is not an iterator
o2.n(1) -> TypeError: 'tuple' object is not callable
o4.__cause__ = o2 -> None
A3.__dir__ = NonData(98) -> None
math.factorial(o4) -> TypeError: 'W2' object cannot be interpreted as an integer
setattr(o3, 'a b', None) -> None
P6(o0) -> TypeError: Protocols cannot be instantiated
complex(o0) -> TypeError: complex() first argument must be a string or a number, not 'type'
str(inspect.signature(W2)) -> ValueError: no signature found for builtin type <class '__main__.W2'>
o2 in o0 -> TypeError: argument of type 'type' is not iterable
o3[0, ...] -> tuple['item', 'tuple[0, Ellipsis]']
'{a}'.format_map(o3) -> '(\'item\', "\'a\'")'
dict(o2) -> TypeError: 'tuple' object is not callable
A9.__type_params__ = () -> None
made C24 -> tuple[class ABCMeta, list[class C8, class A3, class W2, class Exception, class BaseException, class ContextDecorator, class C1, class Sized, class object], True, True, class A3]
loop25 0 TypeError: unsupported format string passed to A3.__format__
change AttributeError: 'W2' object has no attribute 'a'
change TypeError: __class__ assignment: 'M1' object layout differs from 'A3'
loop25 -> None
loop26 0 AttributeError: 'W2' object has no attribute 'add'
change AttributeError: type object 'C1' has no attribute 'm'
loop26 -> None
Meta5.__abstractmethods__ -> AttributeError: __abstractmethods__
o2.__class__ = type(o2) -> None
staticmethod(o4)(1) -> <function ContextDecorator.__call__.<locals>.inner at ADDR>
[<class '__main__.C7'>, <class '__main__.A9'>, <class '__main__.C24'>] [<class '__main__.C7'>, <class '__main__.A9'>, <class '__main__.C24'>] []
loop29 0 TypeError: 'tuple' object is not callable
loop29 0 TypeError: slice indices must be integers or None or have an __index__ method
loop29 0 True
loop29 -> None
operator.index(o1) -> TypeError: 'A3' object cannot be interpreted as an integer
A3.__new__ is object.__new__ -> False
o3['c'] = o4 -> TypeError: 'types.SimpleNamespace' object does not support item assignment
list(map(Meta5, [1, 2])) -> TypeError: type.__new__() takes exactly 3 arguments (1 given)
hook A9 SimpleNamespace
hook A3 SimpleNamespace
hook C7 SimpleNamespace
hook C24 SimpleNamespace
hook X SimpleNamespace
hook X SimpleNamespace
hook X SimpleNamespace
hook X SimpleNamespace
hook X SimpleNamespace
hook X SimpleNamespace
hook X SimpleNamespace
hook X SimpleNamespace
hook X SimpleNamespace
hook X SimpleNamespace
hook X SimpleNamespace
hook X SimpleNamespace
hook X SimpleNamespace
hook X SimpleNamespace
hook X SimpleNamespace
hook X SimpleNamespace
hook X SimpleNamespace
hook X SimpleNamespace
hook X SimpleNamespace
hook X SimpleNamespace
hook X SimpleNamespace
hook X SimpleNamespace
hook X SimpleNamespace
hook X SimpleNamespace
hook X SimpleNamespace
hook X SimpleNamespace
hook X SimpleNamespace
hook X SimpleNamespace
hook X SimpleNamespace
hook X SimpleNamespace
hook X SimpleNamespace
hook X SimpleNamespace
hook X SimpleNamespace
hook X SimpleNamespace
hook X SimpleNamespace
hook X SimpleNamespace
hook X SimpleNamespace
hook X SimpleNamespace
hook X SimpleNamespace
hook X SimpleNamespace
hook X SimpleNamespace
hook X SimpleNamespace
hook X SimpleNamespace
hook X SimpleNamespace
hook X SimpleNamespace
hook X SimpleNamespace
hook X SimpleNamespace
hook X SimpleNamespace
hook X SimpleNamespace
hook X SimpleNamespace
hook X SimpleNamespace
hook X SimpleNamespace
hook X SimpleNamespace
hook X SimpleNamespace
hook X SimpleNamespace
hook X SimpleNamespace
hook X SimpleNamespace
hook X SimpleNamespace
hook X SimpleNamespace
hook X SimpleNamespace
isinstance(o4, typing.Sized) -> False
end
