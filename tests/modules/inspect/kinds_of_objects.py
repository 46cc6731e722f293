# The is* functions on objects of every kind.
import inspect
import sys


def function(): pass
def generator(): yield
async def coroutine(): pass


class Slotted:
    __slots__ = ("slot",)


class C:
    def method(self): pass
    @classmethod
    def cm(cls): pass
    @staticmethod
    def sm(): pass
    @property
    def prop(self): pass


class GetOnly:
    def __get__(self, i, o): pass
class SetOnly:
    def __set__(self, i, v): pass
class DelOnly:
    def __delete__(self, i): pass
class GetSet(GetOnly, SetOnly): pass
class GetDel(GetOnly, DelOnly): pass
class Awaitable:
    def __await__(self): yield


co = coroutine()
co.close()
try:
    raise ValueError
except ValueError as e:
    tb = e.__traceback__
objects = {
    "function": function, "lambda": lambda: 0, "generator function": generator,
    "generator": generator(), "coroutine function": coroutine,
    "coroutine": co, "class": C, "instance": C(), "method": C().method,
    "unbound": C.method, "class method": C.cm, "static method": C.sm,
    "property": C.__dict__["prop"], "classmethod object": C.__dict__["cm"],
    "staticmethod object": C.__dict__["sm"], "slot": Slotted.slot,
    "getset": type.__dict__["__dict__"], "len": len, "append": [].append,
    "list.append": list.append, "slot wrapper": object.__init__,
    "method wrapper": object().__str__, "fromkeys": dict.__dict__["fromkeys"],
    "bound fromkeys": dict.fromkeys, "__new__": object.__new__,
    "module": sys, "frame": sys._getframe(), "code": function.__code__,
    "traceback": tb, "int": 3, "None": None, "type": type,
    "get only": GetOnly(), "set only": SetOnly(), "del only": DelOnly(),
    "get and set": GetSet(), "get and del": GetDel(),
    "descriptor class": GetSet, "awaitable": Awaitable(),
}
tests = [n for n in sorted(inspect.__all__) if n.startswith("is")]
print(tests)
for name, obj in objects.items():
    print(name + ":", " ".join(n[2:] for n in tests if getattr(inspect, n)(obj)))
