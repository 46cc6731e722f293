# Objects with very many attributes, and many objects of one class.
class C:
    pass


c = C()
for i in range(2000):
    setattr(c, f"a{i}", i)
print(c.a0, c.a1999, len(vars(c)))
total = sum(getattr(c, f"a{i}") for i in range(2000))
print(total)
objects = []
for i in range(1000):
    o = C()
    o.n = i
    if i % 2:
        o.odd = True
    else:
        o.even = True
    o.last = "x"
    objects.append(o)
print(sum(o.n for o in objects), sum(hasattr(o, "odd") for o in objects))
print(list(vars(objects[0])), list(vars(objects[1])))
for o in objects:
    del o.n
print(list(vars(objects[0])), any(hasattr(o, "n") for o in objects))
