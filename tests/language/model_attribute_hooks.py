class A:
    x = "class"
    def __getattribute__(self, name):
        print("getattribute", name)
        return object.__getattribute__(self, name)
    def __getattr__(self, name):
        print("getattr", name)
        if name.startswith("no"):
            raise AttributeError(f"never {name}")
        return name.upper()
    def __setattr__(self, name, value):
        print("setattr", name, value)
        object.__setattr__(self, name, value)
    def __delattr__(self, name):
        print("delattr", name)
        object.__delattr__(self, name)
a = A()
print(a.x, a.y)
a.y = 5
print(a.y)
del a.y
print(a.y, hasattr(a, "nothing"), getattr(a, "nope", "default"))
try:
    a.nothing
except AttributeError as e:
    print(e, e.name)
try:
    del a.zzz
except AttributeError as e:
    print(e)
print(a.__class__.__name__, a.__dict__)
a.z = 1
a.z += 2
print(vars(a))
class B:
    def __getattr__(self, name):
        raise KeyError(name)
try:
    hasattr(B(), "x")
except KeyError as e:
    print("KeyError", e)
class C:
    @property
    def p(self):
        return self.missing
    def __getattr__(self, name):
        return "fallback " + name
print(C().p, C().q)
len_calls = []
class D:
    def __getattr__(self, name):
        len_calls.append(name)
        return lambda *a: 3
try:
    len(D())
except TypeError as e:
    print(e, len_calls)
