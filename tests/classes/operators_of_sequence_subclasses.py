# Every built-in sequence and number, subclassed with one or two of + and *'s
# methods, with each operator and several partners: who is asked, in which
# order, and what the refusal says.
log = []
answers = {}


class Base:
    pass


class Index:
    def __index__(self):
        return 2


def method(name):
    def call(self, other):
        log.append(f"{type(self).__name__}.{name}")
        return answers.get(name, NotImplemented)
    return call


def make(kind, *names):
    title = kind.__name__.title() + "_" + "".join(n.strip("_") for n in names)
    return type(title, (kind,), {n: method(n) for n in names})


def value(cls):
    if issubclass(cls, (list, tuple, bytes, bytearray)):
        return cls([1])
    if issubclass(cls, str):
        return cls("a")
    return cls(2) if issubclass(cls, (int, float)) else cls()


def show(v):
    return type(v).__name__ if isinstance(v, (Base, Index)) else repr(v)


def run(label, make_a, make_b):
    for op in "+", "*", "+=", "*=":
        log.clear()
        a, b = make_a(), make_b()
        try:
            if op == "+":
                r = a + b
            elif op == "*":
                r = a * b
            elif op == "+=":
                a += b
                r = a
            else:
                a *= b
                r = a
            text = type(r).__name__ + " " + show(r)
        except TypeError as e:
            text = str(e)
        print(label, op, text, *log)


names = ["__add__", "__radd__", "__iadd__", "__mul__", "__rmul__", "__imul__"]
sets = [()] + [(n,) for n in names] + [("__add__", "__radd__"),
                                       ("__mul__", "__rmul__")]
kinds = [bytearray, list, str, int, Base]
classes = [make(k, *s) for k in kinds for s in sets]
partners = [lambda: [3], lambda: 3, lambda: 2.5, Index]
for answers in {}, {"__radd__": "R", "__rmul__": "R", "__add__": "A"}:
    for cls in classes:
        for i, partner in enumerate(partners):
            run(f"{cls.__name__} {i}", lambda: value(cls), partner)
            run(f"{i} {cls.__name__}", partner, lambda: value(cls))
for i, a in enumerate(classes):
    for b in classes[i % 11::11]:
        run(f"{a.__name__} {b.__name__}", lambda: value(a), lambda: value(b))
