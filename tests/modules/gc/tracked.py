# is_tracked and is_finalized.
import gc


class C: pass
class S: __slots__ = ("a",)
class E: __slots__ = ()
class L(list): pass


def function(): pass


objects = dict(
    int=1, big=10 ** 40, str="a", empty_tuple=(), list_tuple=([],), list=[],
    full_list=[1], dict_of_list={"a": []}, set=set(), frozenset=frozenset([1]),
    function=function, cls=C, instance=C(), slots=S(), object=object(),
    builtin=len, none=None, range=range(3), slice=slice(1), bytes=b"",
    bytearray=bytearray(), property=property(), module=gc, float=1.5,
    code=function.__code__, generator=(i for i in ()), iterator=iter([]),
    method=function.__repr__, exception=ValueError(), builtin_class=int,
    alias=list[int], proxy=C.__dict__, enumerate=enumerate([]),
    getset=type.__dict__["__dict__"], descriptor=str.join,
    wrapper=object.__str__, sub=L(), type=type, true=True, ellipsis=...)
for name, o in objects.items():
    print(name, gc.is_tracked(o))
print(gc.is_tracked(E()))


class D:
    def __del__(self):
        global keep
        keep = self


print(gc.is_finalized(D()))
D()
print(gc.is_finalized(keep), gc.is_finalized(3), gc.is_finalized([]))
again = keep
del keep, again
for bad in (gc.is_tracked, gc.is_finalized):
    try:
        bad()
    except TypeError as e:
        print(e)
