# Everything that runs while a class statement is executed, in order.
log = []
def say(x, r=None):
    log.append(x)
    return r
class Meta(type):
    @classmethod
    def __prepare__(mcls, name, bases, **kw):
        say("prepare %s %s" % (name, kw))
        return Ns()
    def __new__(mcls, name, bases, ns, **kw):
        say("new")
        cls = super().__new__(mcls, name, bases, dict(ns))
        say("made")
        return cls
    def __init__(cls, name, bases, ns, **kw):
        say("init")
        super().__init__(name, bases, ns)
    def __call__(cls, *a):
        say("meta call")
        return super().__call__(*a)
    def mro(cls):
        say("mro")
        return super().mro()
    def __setattr__(cls, n, v):
        say("setattr " + n)
        super().__setattr__(n, v)
class MetaMeta(type):
    def __call__(cls, *a, **k):
        say("metameta call")
        return super().__call__(*a, **k)
class Ns(dict):
    def __setitem__(self, k, v):
        say("set " + k)
        super().__setitem__(k, v)
class Desc:
    def __set_name__(self, owner, name): say("set_name " + name)
    def __get__(self, o, c): return say("get", "value")
class Base:
    def __init_subclass__(cls, **kw): say("init_subclass %s" % kw)
class Entry:
    def __mro_entries__(self, bases): return say("mro_entries", (Base,))
def deco(n):
    say("decorator %d evaluated" % n)
    def d(cls): return say("decorator %d applied" % n, cls)
    return d
@deco(1)
@deco(2)
class C(say("base", Entry()), metaclass=say("metaclass", Meta), kw=say("keyword", 5)):
    say("body")
    x: say("annotation", int) = say("value", 1)
    d = Desc()
    def f(self, a: say("arg annotation", int) = say("default", 2)) -> say("return annotation"): pass
    y = super
for l in log: print(l)
log.clear()
C.attr = 1
C()
print(log)
log.clear()
class Meta3(Meta, metaclass=MetaMeta): pass
class D(metaclass=Meta3): z = 1
print(log)
log.clear()
Meta("E", (), {"d": Desc()})
print(log)
