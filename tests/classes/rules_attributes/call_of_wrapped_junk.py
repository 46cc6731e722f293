"""Methods, class methods and encoders around what cannot be called."""
import json
import types


class C:
    m = classmethod(5)
    z = classmethod(0)
    n = classmethod(classmethod(len))
    o = staticmethod(5)


class W:
    def __bool__(self):
        return False


bound = C.m
for f in (bound, classmethod(bound).__get__(1), types.MethodType(bound, 2),
          types.MethodType(types.MethodType(print, 1), 2), C.n, C.o, C().m, C.z):
    for how in (lambda: f(), lambda: f(1), lambda: f(*[1]),
                lambda: f(**{"sep": "x"}), lambda: list(map(f, [1])),
                lambda: max([1], key=f)):
        try:
            print(how())
        except TypeError as e:
            print(e)
for default in W(), 0, "", False, None, [], 5:
    for how in (lambda: json.dumps([W()], default=default),
                lambda: json.JSONEncoder(default=default).encode(W())):
        try:
            print(how())
        except TypeError as e:
            print(e)
for bases in types.SimpleNamespace(), [], None, W():
    for how in (lambda: type("X", bases, {}), lambda: type("X", (), bases),
                lambda: type(bases, (), {})):
        try:
            print(how())
        except TypeError as e:
            print(e)
