# ** of a mapping whose own methods raise: an AttributeError passes for a sign
# that it's no mapping, a KeyError for that of a repeated key.


class Mapping:
    def __init__(self, keys, item):
        self.k, self.i = keys, item

    def keys(self):
        if isinstance(self.k, Exception):
            raise self.k
        return self.k

    def __getitem__(self, key):
        if isinstance(self.i, Exception):
            raise self.i
        return self.i


class Hooked:
    def __getattr__(self, name):
        raise KeyError(name)


def f(**kwargs):
    return kwargs


for given in (Mapping(["a"], 1), Mapping(AttributeError("keys"), 1),
              Mapping(KeyError("keys"), 1), Mapping(KeyError(1, 2), 1),
              Mapping(["a"], AttributeError("item")),
              Mapping(["a"], KeyError("item")), Mapping(["a"], KeyError()),
              Mapping([1], 2), Mapping(ValueError("v"), 1), Mapping(5, 1),
              Hooked(), 5):
    for label, use in (("call", lambda: f(**given)),
                       ("after", lambda: f(a=0, **given)),
                       ("display", lambda: {**given})):
        try:
            print(label, use())
        except Exception as e:
            print(label, type(e).__name__, e, e.__context__)
