# types: the names, new_class, prepare_class, resolve_bases,
# DynamicClassAttribute.

import types
class Entry:
    def __mro_entries__(self, bases):
        return (int,)
class BadEntry:
    def __mro_entries__(self, bases):
        return 5

FORMS = """
types.@
"""
VALUES = """
FunctionType
LambdaType
CodeType
MappingProxyType
SimpleNamespace
CellType
GeneratorType
CoroutineType
AsyncGeneratorType
MethodType
BuiltinFunctionType
BuiltinMethodType
WrapperDescriptorType
MethodWrapperType
MethodDescriptorType
ClassMethodDescriptorType
ModuleType
TracebackType
FrameType
GetSetDescriptorType
MemberDescriptorType
GenericAlias
UnionType
EllipsisType
NoneType
NotImplementedType
CapsuleType.__name__
new_class('A').__bases__
new_class('A', (int,)).__mro__
new_class('A', (Entry(),)).__bases__
new_class('A', (BadEntry(),))
new_class('A', (), {}, lambda ns: ns.update(x=1)).x
new_class('A', (), {'bogus': 1})
new_class('A', (), {'metaclass': 5})
new_class()
new_class(5)
new_class('A', 5)
prepare_class('A')
prepare_class('A', (), {'metaclass': type, 'k': 1})
resolve_bases((int, Entry()))
resolve_bases((Entry(), BadEntry()))
resolve_bases(5)
get_original_bases(int)
get_original_bases(5)
DynamicClassAttribute(len).fget
nothing
"""

for form in FORMS.strip().splitlines():
    for value in VALUES.strip().splitlines():
        call = form.replace("@", value)
        try:
            result = repr(eval(call))
        except Exception as error:
            result = f"{type(error).__name__}: {error}"
        print(call, "->", result)
