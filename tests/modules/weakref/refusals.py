# Which objects can be referred to weakly.
import sys
import weakref


class C:
    def m(self): pass


class NoWeak:
    __slots__ = ()


class Weak:
    __slots__ = ("__weakref__",)


class BelowNoWeak(NoWeak):
    pass


class SubInt(int): pass
class SubStr(str): pass
class SubTuple(tuple): pass
class SubBytes(bytes): pass
class SubList(list): pass
class SubDict(dict): pass
class SubExc(Exception): pass
class SlottedList(list):
    __slots__ = ()


def function(): pass
def generator(): yield
async def coroutine(): pass


co = coroutine()
objects = dict(
    int=3, big=10 ** 30, str="s", tuple=(1,), list=[], dict={}, set=set(),
    frozenset=frozenset([1]), none=None, object=object(), no_weak=NoWeak(),
    weak=Weak(), below=BelowNoWeak(), function=function,
    generator=generator(), coroutine=co, cls=C, builtin_class=int, module=sys,
    builtin=len, bound_builtin=[].append, method=C().m, exception=ValueError(),
    sub_exception=SubExc(), code=function.__code__, range=range(3), bytes=b"",
    bytearray=bytearray(), property=property(), super=super(C, C()),
    mappingproxy=C.__dict__, ref=weakref.ref(C), slice=slice(1),
    iterator=iter([]), getset=type.__dict__["__dict__"],
    method_wrapper=object().__str__, slot_wrapper=object.__str__,
    method_descriptor=str.join, alias=list[int], union=int | str,
    enumerate=enumerate([]), zip=zip(), map=map(len, []), keys={}.keys(),
    complex=1j, float=1.5, bool=True, sub_int=SubInt(1), sub_str=SubStr("a"),
    sub_tuple=SubTuple((1,)), sub_bytes=SubBytes(b"x"), sub_list=SubList(),
    sub_dict=SubDict(), slotted_list=SlottedList())
for name, o in objects.items():
    for make in (weakref.ref, weakref.proxy):
        try:
            r = make(o)
            print(name, type(r).__name__, weakref.getweakrefcount(o) > 0)
        except TypeError as e:
            print(name, e)
    if name in ("int", "list"):
        print(weakref.getweakrefcount(o), weakref.getweakrefs(o))
for cls in (weakref.WeakSet, weakref.WeakKeyDictionary):
    try:
        cls([1])
    except Exception as e:
        print(type(e).__name__, e)
co.close()
