import types, sys
print(types.__all__)
for n in types.__all__:
    v = getattr(types, n)
    if isinstance(v, type): print(n, v, v.__module__, v.__qualname__, v.__bases__, v.__name__)
    else: print(n, type(v).__name__, v.__module__)
def f(): 
    yield
async def co(): pass
c = co()
class C:
    __slots__ = ("s",)
    def m(self): pass
try: 1/0
except ZeroDivisionError as e: tb = e.__traceback__
x = 1
def cell(): return x
pairs = [(f, "FunctionType"), (lambda: 0, "LambdaType"), (f.__code__, "CodeType"), (type.__dict__, "MappingProxyType"), (sys.implementation, "SimpleNamespace"),
    ((lambda x: lambda: x)(1).__closure__[0], "CellType"), (f(), "GeneratorType"), (c, "CoroutineType"), (C().m, "MethodType"), (len, "BuiltinFunctionType"),
    ([].append, "BuiltinMethodType"), (object.__init__, "WrapperDescriptorType"), (object().__str__, "MethodWrapperType"), (str.join, "MethodDescriptorType"),
    (dict.__dict__["fromkeys"], "ClassMethodDescriptorType"), (sys, "ModuleType"), (tb, "TracebackType"), (tb.tb_frame, "FrameType"), (type(f).__code__, "GetSetDescriptorType"),
    (C.s, "MemberDescriptorType"), (list[int], "GenericAlias"), (int | str, "UnionType"), (..., "EllipsisType"), (None, "NoneType"), (NotImplemented, "NotImplementedType")]
c.close()
for v, n in pairs: print(n, type(v) is getattr(types, n))
print(types.LambdaType is types.FunctionType, types.BuiltinFunctionType is types.BuiltinMethodType)
for n in ("Nope", "__nope__"):
    try: getattr(types, n)
    except AttributeError as e: print(e)
for n in types.__all__:
    v = getattr(types, n)
    if isinstance(v, type):
        try: r = v(); print(n, type(r).__name__)
        except TypeError as e: print(n, e)
for n in types.__all__:
    v = getattr(types, n)
    if isinstance(v, type):
        try: type("Sub", (v,), {}); print(n, "ok")
        except TypeError as e: print(n, e)
