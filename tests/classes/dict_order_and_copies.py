# Attributes keep the order of their first setting.
class P:
    def __init__(self, **kw):
        for k, v in kw.items():
            setattr(self, k, v)


a = P(x=1, y=2, z=3)
print(list(vars(a)))
a.x = 10
del a.y
a.y = 20
print(vars(a))
b = P(z=1, x=2)
print(list(b.__dict__), a.__dict__ == {"x": 10, "z": 3, "y": 20})
c = P()
c.__dict__.update(a.__dict__)
print(vars(c), vars(c) == vars(a), vars(c) is vars(a))
copy = dict(vars(a))
copy["x"] = "changed"
print(a.x)
shared = P()
shared.__dict__ = a.__dict__
shared.new = "both"
print(a.new, vars(a) is vars(shared))
many = P(**{f"a{i}": i for i in range(100)})
print(len(vars(many)), many.a99, list(vars(many))[50])
for i in range(0, 100, 2):
    delattr(many, f"a{i}")
print(len(vars(many)), many.a51, hasattr(many, "a50"))
