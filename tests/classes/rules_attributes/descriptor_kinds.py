# __get__, __set__, __delete__ in all eight combinations, against the instance.
def get(self, obj, cls=None):
    return "got", obj is not None, cls and cls.__name__
def set_(self, obj, v): print("set", v)
def delete(self, obj): print("delete")
def attempt(label, f, *a):
    try:
        r = f(*a)
    except Exception as e:
        print(label, "->", type(e).__name__, e)
    else:
        print(label, "->", r)
for g in (None, get):
    for s in (None, set_):
        for d in (None, delete):
            ns = {}
            if g: ns["__get__"] = g
            if s: ns["__set__"] = s
            if d: ns["__delete__"] = d
            D = type("D", (), {**ns, "__repr__": lambda self: "D()"})
            label = "".join(c if f else "-" for c, f in (("g", g), ("s", s), ("d", d)))
            class C: a = D()
            class S:
                __slots__ = ()
                a = D()
            o = C()
            attempt(label + " read", lambda: o.a)
            attempt(label + " class", lambda: C.a)
            attempt(label + " write", setattr, o, "a", 1)
            attempt(label + " dict", lambda: o.__dict__)
            o.__dict__["a"] = "in dict"
            attempt(label + " read dict", lambda: o.a)
            attempt(label + " delete", delattr, o, "a")
            attempt(label + " dict", lambda: o.__dict__)
            attempt(label + " delete", delattr, o, "a")
            attempt(label + " slotted write", setattr, S(), "a", 1)
            attempt(label + " slotted delete", delattr, S(), "a")
            o.inst = D()
            attempt(label + " on instance", lambda: o.inst)
            class M(type): a = D()
            class MC(metaclass=M): a = "own"
            attempt(label + " meta read", lambda: MC.a)
            attempt(label + " meta write", setattr, MC, "a", 2)
            attempt(label + " meta delete", delattr, MC, "a")
            attempt(label + " meta read", lambda: MC.a)
