# The __dict__ of classes and modules whose class has a base with one.
class C(object): pass
a = C()
a.__dict__ = {'b': 1}
print(a.b)
def cant(x, d):
    try: x.__dict__ = d
    except (AttributeError, TypeError) as e: print(type(e), e)
    else: print("ok")
cant(a, None); cant(a, []); cant(a, 1)
del a.__dict__
print(a.__dict__)
class Base(object): pass
def vdc(x):
    cant(x, {})
    try: del x.__dict__
    except (AttributeError, TypeError) as e: print(type(e), e)
    dd = Base.__dict__["__dict__"]
    try: dd.__set__(x, {})
    except (AttributeError, TypeError) as e: print(type(e), e)
class Meta1(type, Base): pass
class Meta2(Base, type): pass
class D(object, metaclass=Meta1): pass
class E(object, metaclass=Meta2): pass
for cls in C, D, E: vdc(cls)
class Module1(type(a.__init__.__class__ and __import__('sys')), Base): pass
class Module2(Base, type(__import__('sys'))): pass
for M in Module1, Module2:
    mod = M("spam")
    print(mod)
    vdc(mod)
    mod.__dict__["spam"] = "eggs"
